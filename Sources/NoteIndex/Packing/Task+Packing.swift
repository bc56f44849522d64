package import Notes
import Phrases

extension TaskMark: Packable {
  private static let all: [TaskMark] = [.open, .done, .cancelled, .other]

  package func pack(into packer: inout Packer) {
    packer.number(Self.all.firstIndex(of: self) ?? 0)
  }

  package init(from unpacker: inout Unpacker) { self = unpacker.choice(of: Self.all) }
}

extension TaskOwner: Packable {
  package func pack(into packer: inout Packer) {
    switch self {
    case .me: packer.number(0)
    case .somebody: packer.number(1)
    case .link(let link): packer.number(2 + link)
    }
  }

  package init(from unpacker: inout Unpacker) {
    switch unpacker.number() {
    case 0: self = .me
    case 1: self = .somebody
    case let number where number >= 2: self = .link(number - 2)
    default:
      unpacker.fail()
      self = .me
    }
  }
}

extension Task: Packable {
  package func pack(into packer: inout Packer) {
    packer.number(line)
    packer.value(mark)
    packer.text(text)
    packer.optional(due)
    packer.optional(notBefore)
    packer.optional(doneOn)
    packer.range(links)
    packer.value(owner)
    packer.optional(contact)
    packer.flag(isRequest)
    packer.flag(hasBox)
    packer.optional(day)
  }

  package init(from unpacker: inout Unpacker) {
    self.init(
      line: unpacker.number(), mark: unpacker.value(), text: unpacker.text(), due: unpacker.optional(),
      notBefore: unpacker.optional(), doneOn: unpacker.optional(), links: unpacker.range(),
      owner: unpacker.value(), contact: unpacker.optional(), isRequest: unpacker.flag(),
      hasBox: unpacker.flag(), day: unpacker.optional()
    )
  }
}

extension LogLine: Packable {
  private static let directions: [Direction] = [.outgoing, .incoming, .both]

  package func pack(into packer: inout Packer) {
    packer.number(line)
    packer.value(date)
    packer.number(Self.directions.firstIndex(of: direction) ?? 0)
    packer.text(text)
    packer.range(links)
    packer.value(signs)
  }

  package init(from unpacker: inout Unpacker) {
    self.init(
      line: unpacker.number(), date: unpacker.value(), direction: unpacker.choice(of: Self.directions),
      text: unpacker.text(), links: unpacker.range(), signs: unpacker.value())
  }
}
