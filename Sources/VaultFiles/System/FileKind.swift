#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// What a name in a folder stands for.
enum FileKind: UInt8, Sendable {
  case regular, folder, symlink

  /// A FIFO, socket or device.
  case special

  /// The file system does not say in its listing; only a status call can.
  case unknown

  /// Reads the type bits of a file's mode.
  init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .regular
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .symlink
    default: self = .special
    }
  }

  /// Reads the type that a folder listing gives.
  init(listed type: UInt8) {
    switch Int(type) {
    case Int(DT_REG): self = .regular
    case Int(DT_DIR): self = .folder
    case Int(DT_LNK): self = .symlink
    case Int(DT_UNKNOWN): self = .unknown
    default: self = .special
    }
  }
}
