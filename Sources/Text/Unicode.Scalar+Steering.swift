extension Unicode.Scalar {
  /// Whether this makes a terminal, or whoever looks at one, take text for something else than it is.
  ///
  /// So do control characters other than a tab, line ends among them; marks that turn text; and characters nobody
  /// sees that have no use within a word. Joiners stay, for Indic scripts and emoji are written with them, as does the
  /// space of no width of Thai and Khmer.
  package var steersTerminals: Bool {
    switch value {
    case 0x09: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    case 0x2028, 0x2029, 0x2060...0x2065, 0x206A...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
    default: false
    }
  }
}
