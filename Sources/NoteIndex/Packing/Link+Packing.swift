package import Notes
import Phrases

extension Link: Packable {
  package func pack(into packer: inout Packer) {
    let flags = [
      form == .wiki, label != nil, isEmbed, isQuoted, key != nil, context != nil, target.heading != nil,
    ]
    packer.number(flags.enumerated().reduce(0) { $0 | ($1.element ? 1 << $1.offset : 0) })
    packer.text(target.name)
    if let heading = target.heading { packer.text(heading) }
    if let label { packer.text(label) }
    if let key { packer.text(key) }
    if let context { packer.number(context) }
    packer.number(line)
    packer.number(column)
  }

  package init(from unpacker: inout Unpacker) {
    let flags = unpacker.number()
    let name = unpacker.text()
    let heading = flags & 64 != 0 ? unpacker.text() : nil
    let label = flags & 2 != 0 ? unpacker.text() : nil
    let key = flags & 16 != 0 ? unpacker.text() : nil
    let context = flags & 32 != 0 ? unpacker.number() : nil
    self.init(
      form: flags & 1 != 0 ? .wiki : .markdown, target: LinkTarget(name: name, heading: heading),
      label: label,
      line: unpacker.number(), column: unpacker.number(), isEmbed: flags & 4 != 0, isQuoted: flags & 8 != 0,
      key: key, context: context)
  }
}

extension LineContext: Packable {
  package func pack(into packer: inout Packer) {
    packer.number(line)
    packer.text(text)
    packer.optional(heading)
    packer.optional(task)
    packer.value(signs)
  }

  package init(from unpacker: inout Unpacker) {
    self.init(
      line: unpacker.number(), text: unpacker.text(), heading: unpacker.optionalText(),
      task: unpacker.optional(), signs: unpacker.value())
  }
}
