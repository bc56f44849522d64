/// A file's bytes together with the state of the file that they were read from.
package struct ReadNote: Equatable, Sendable {
  package let bytes: [UInt8]
  package let identity: FileIdentity

  package init(bytes: [UInt8], identity: FileIdentity) {
    self.bytes = bytes
    self.identity = identity
  }
}
