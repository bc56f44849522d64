import Text

/// Tells of a name in a line who is said to have been there: named in the first clause after `with`, or before `と`.
enum Companions {
  static func isOne(_ name: String, in text: String) -> Bool {
    guard !name.isEmpty, let place = text.firstRange(of: name) else { return false }
    // The clause ends where a comma or a full stop does, but not inside a name such as “St. John”.
    if text[..<place.lowerBound].contains(where: { ",、。;；".contains($0) }) { return false }
    if text[..<place.lowerBound].firstRange(of: ". ") != nil { return false }
    let isAfterWith = " \(text[..<place.lowerBound].lowercased())".firstRange(of: " with ") != nil
    var rest = text[place.upperBound...].drop { $0 == " " }
    if let honorific = Honorific.suffixes.first(where: rest.hasPrefix) {
      rest = rest.dropFirst(honorific.count)
    }
    rest = rest.drop { $0 == " " }
    return isAfterWith || ["と", "も同席", "同席", "が同席"].contains { rest.hasPrefix($0) }
  }
}
