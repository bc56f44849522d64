import Foundation

/// What the machine lets a test do to the program from outside; what it does not is skipped, and the reason printed.
enum Machine {
  /// Whether strace is there and may make system calls of the program fail.
  static let canTrace = allows("strace -qq -e trace=none true", "no fault is put into system calls: strace")

  /// Whether a process may have file systems of its own.
  static let canMount = allows(
    "\(ownMounts) sh -c 'mount -t tmpfs -o size=64k tmpfs /mnt'", "no small or read-only disk: mount")

  /// Whether there is another user to be, to whom modes of files mean something.
  static let canBeNobody: Bool = {
    // The program itself must be within reach of that user.
    allows("\(asNobody) \(Shell.programFolder)/enishi --version", "no folder is closed: another user")
  }()

  /// Runs a command with file systems of its own, as root or as a root that is none outside.
  static let ownMounts = geteuid() == 0 ? "unshare -m" : "unshare -rm"

  /// Runs a command as a user who may write only where everybody may; root heeds no modes, others need not change.
  static let asNobody = geteuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups" : ""

  /// Gives a folder to that user.
  static let giveToNobody = geteuid() == 0 ? "chown -R 65534:65534" : "ls"

  private static func allows(_ command: String, _ what: String) -> Bool {
    let result = try? Shell.run(command, in: NSTemporaryDirectory())
    if result?.status == 0 { return true }
    let reason = result?.output.split(separator: "\n").first.map { String($0) } ?? "nothing was said"
    print("skipped: \(what) is not allowed here (\(reason))")
    return false
  }
}
