package import Notes
import Text

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Which calendar day it is.
package enum Today {
  /// The day in a time zone, or in the machine's where none is named.
  ///
  /// Sets the process's zone, so it is asked once, before anything runs beside it.
  package static func day(in timeZone: String?) -> CalendarDay {
    if let timeZone { unsafe setenv("TZ", timeZone, 1) }
    tzset()
    var now = time(nil)
    var parts = unsafe tm()
    unsafe localtime_r(&now, &parts)
    let (year, month, day) = unsafe (parts.tm_year, parts.tm_mon, parts.tm_mday)
    return CalendarDay(year: Int(year) + 1900, month: Int(month) + 1, day: Int(day))
      ?? CalendarDay(number: now / 86_400)
  }

  /// Whether the system knows a time zone of that name, such as Asia/Tokyo.
  static func knows(_ timeZone: String) -> Bool {
    let isName = timeZone.utf8.allSatisfy { $0.isASCIILetter || $0.isDigit || "/_+-".utf8.contains($0) }
    guard isName, timeZone.utf8.first?.isASCIILetter == true else { return false }
    var status = stat()
    guard unsafe stat("/usr/share/zoneinfo/\(timeZone)", &status) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFREG
  }
}
