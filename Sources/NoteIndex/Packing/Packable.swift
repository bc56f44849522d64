/// A value that can be kept in the cache.
///
/// Reading gives back what was written; of bytes that were never written it gives some value, and the unpacker says
/// that it is damaged.
package protocol Packable {
  func pack(into packer: inout Packer)
  init(from unpacker: inout Unpacker)
}
