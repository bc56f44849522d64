package import Notes

extension CalendarDay: Packable {
  package func pack(into packer: inout Packer) { packer.number(number) }

  package init(from unpacker: inout Unpacker) { self.init(number: unpacker.number()) }
}

extension DateReading: Packable {
  package func pack(into packer: inout Packer) {
    switch self {
    case .day(let day):
      packer.number(0)
      packer.value(day)
    case .yearly(let month, let day):
      packer.number(1)
      packer.number(month)
      packer.number(day)
    case .month(let year, let month):
      packer.number(2)
      packer.number(year)
      packer.number(month)
    case .undecided: packer.number(3)
    }
  }

  package init(from unpacker: inout Unpacker) {
    switch unpacker.number() {
    case 0: self = .day(unpacker.value())
    case 1: self = .yearly(month: unpacker.number(), day: unpacker.number())
    case 2: self = .month(year: unpacker.number(), month: unpacker.number())
    case 3: self = .undecided
    default:
      unpacker.fail()
      self = .undecided
    }
  }
}

extension NotePath: Packable {
  package func pack(into packer: inout Packer) { packer.data(bytes) }

  package init(from unpacker: inout Unpacker) { self.init(bytes: unpacker.data()) }
}
