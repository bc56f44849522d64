package import Notes

extension Field: Packable {
  private static let places = Dictionary(
    uniqueKeysWithValues: Meaning.allCases.enumerated().map { ($1, $0) })

  package func pack(into packer: inout Packer) {
    packer.optional(meaning.flatMap { Self.places[$0] })
    packer.text(key)
    packer.list(values)
    packer.number(line)
    packer.flag(isInFrontMatter)
  }

  package init(from unpacker: inout Unpacker) {
    self.init(
      meaning: unpacker.optional { $0.choice(of: Meaning.allCases) }, key: unpacker.text(),
      values: unpacker.list(), line: unpacker.number(), isInFrontMatter: unpacker.flag())
  }
}

extension FieldValue: Packable {
  package func pack(into packer: inout Packer) {
    packer.text(text)
    packer.optional(subkey)
    packer.number(line)
    packer.range(links)
  }

  package init(from unpacker: inout Unpacker) {
    self.init(
      text: unpacker.text(), subkey: unpacker.optionalText(), line: unpacker.number(), links: unpacker.range()
    )
  }
}
