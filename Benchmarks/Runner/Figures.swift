/// Figures as they stand in tables: three digits that count, no more.
enum Figures {
  static func seconds(_ seconds: Double) -> String {
    seconds < 1 ? "\(digits(seconds * 1000)) ms" : "\(digits(seconds)) s"
  }

  static func ratio(_ ratio: Double) -> String {
    "\(digits(ratio)) ×"
  }

  static func megabytes(_ bytes: Double) -> String {
    "\(digits(bytes / 1e6)) MB"
  }

  /// A number with as many places as make three digits, but no more than two.
  static func digits(_ number: Double) -> String {
    fixed(number, places: number < 10 ? 2 : number < 100 ? 1 : 0)
  }

  private static func fixed(_ number: Double, places: Int) -> String {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = Int((number * Double(scale)).rounded())
    guard places > 0 else { return "\(scaled)" }
    let rest = "\(scaled % scale)"
    return "\(scaled / scale)." + String(repeating: "0", count: places - rest.count) + rest
  }
}
