package import Notes

extension BlockSpan: Packable {
  package func pack(into packer: inout Packer) {
    packer.text(name)
    packer.list(parameters)
    packer.range(start)
    packer.range(body)
    packer.range(end)
    packer.range(lines.lowerBound..<(lines.upperBound + 1))
    packer.data(prefix)
    packer.optional(checksum)
    packer.text(bodyChecksum)
    packer.optional(addedLineEnds)
  }

  package init(from unpacker: inout Unpacker) {
    let name = unpacker.text()
    let parameters: [Parameter] = unpacker.list()
    let (start, body, end) = (unpacker.range(), unpacker.range(), unpacker.range())
    let lines = unpacker.range()
    self.init(
      name: name, parameters: parameters, start: start, body: body, end: end,
      lines: lines.lowerBound...max(lines.lowerBound, lines.upperBound - 1), prefix: unpacker.data(),
      checksum: unpacker.optionalText(), bodyChecksum: unpacker.text(),
      addedLineEnds: unpacker.optionalNumber())
  }
}

extension BlockSpan.Parameter: Packable {
  package func pack(into packer: inout Packer) {
    packer.text(key)
    packer.text(value)
  }

  package init(from unpacker: inout Unpacker) {
    self.init(key: unpacker.text(), value: unpacker.text())
  }
}
