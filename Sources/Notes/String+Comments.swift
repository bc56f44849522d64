import Text

extension String {
  /// The text without closed `%% … %%` pairs, which nobody else is to read (BYTES 29).
  ///
  /// For texts that Markdown does not see as a whole: values of front matter and labels of links.
  var withoutComments: String {
    guard utf8.contains(UInt8(ascii: "%")), contains("%%") else { return self }
    var rest = self[...]
    var kept = ""
    while let open = rest.firstRange(of: "%%"), let close = rest[open.upperBound...].firstRange(of: "%%") {
      kept += rest[..<open.lowerBound]
      rest = rest[close.upperBound...]
    }
    return String((kept + rest).trimmed)
  }
}
