package import Phrases

extension ContactKind: Packable {
  package func pack(into packer: inout Packer) {
    packer.number(Self.allCases.firstIndex(of: self) ?? 0)
  }

  package init(from unpacker: inout Unpacker) { self = unpacker.choice(of: Self.allCases) }
}

extension LineSigns: Packable {
  package func pack(into packer: inout Packer) {
    packer.number(roles.rawValue)
    packer.optional(contact)
  }

  package init(from unpacker: inout Unpacker) {
    let roles = Roles(rawValue: unpacker.number())
    self.init(contact: unpacker.optional(), roles: roles)
  }
}
