import CCommonMark

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Memory for one parsed text at a time: taken in a row, given back all at once.
///
/// libcmark asks for memory for each node and each string, and a note's tree lives no longer than one walk over it. One
/// arena a thread serves all that a text needs by moving an offset on. Texts may be nested: whoever ends gives back what
/// it took.
@safe
final class Arena {
  /// What libcmark is given; its three functions find the arena of their thread.
  nonisolated(unsafe) static let allocator: UnsafeMutablePointer<cmark_mem> = {
    let allocator = UnsafeMutablePointer<cmark_mem>.allocate(capacity: 1)
    unsafe allocator.initialize(
      to: cmark_mem(
        calloc: { count, size in unsafe Arena.withCurrent { unsafe $0.take(count * size) } },
        realloc: { old, size in unsafe Arena.withCurrent { unsafe $0.grow(old, to: size) } },
        free: { _ in }))
    return unsafe allocator
  }()

  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    unsafe pthread_key_create(&key) { arena in
      #if canImport(Glibc)
        if let arena = unsafe arena { unsafe Unmanaged<Arena>.fromOpaque(arena).release() }
      #else
        unsafe Unmanaged<Arena>.fromOpaque(arena).release()
      #endif
    }
    return key
  }()

  /// The arena of this thread.
  static var current: Arena {
    if let arena = unsafe pthread_getspecific(key) {
      return unsafe Unmanaged<Arena>.fromOpaque(arena).takeUnretainedValue()
    }
    let arena = Arena()
    unsafe pthread_setspecific(key, Unmanaged.passRetained(arena).toOpaque())
    return arena
  }

  /// Uses the arena of this thread without counting the use: libcmark asks too often for that.
  private static func withCurrent<Result>(_ body: (Arena) -> Result) -> Result {
    guard let arena = unsafe pthread_getspecific(key) else { return body(current) }
    return unsafe Unmanaged<Arena>.fromOpaque(arena)._withUnsafeGuaranteedRef(body)
  }

  /// A run of memory that pieces are taken from.
  @safe
  private struct Chunk {
    let start: UnsafeMutableRawPointer
    let count: Int

    init(count: Int, alignment: Int) {
      unsafe start = .allocate(byteCount: count, alignment: alignment)
      self.count = count
    }
  }

  /// Where an arena stands; everything taken later can be given back to it.
  struct Mark {
    fileprivate let chunk: Int
    fileprivate let offset: Int
  }

  private static let chunkSize = 1 << 20
  /// Each piece of memory has its size before it, and begins at a multiple of this.
  private static let alignment = 16

  private var chunks: [Chunk] = []
  private var chunk = 0
  private var offset = 0

  deinit {
    for chunk in chunks { unsafe chunk.start.deallocate() }
  }

  var mark: Mark { Mark(chunk: chunk, offset: offset) }

  /// Gives back everything that was taken since the mark.
  func release(to mark: Mark) {
    // More than a few chunks are one great note's, which is not to be paid for by all.
    while chunks.count > max(4, mark.chunk + 1) { unsafe chunks.removeLast().start.deallocate() }
    chunk = mark.chunk
    offset = mark.offset
  }

  /// Zeroed memory of `count` bytes.
  private func take(_ count: Int) -> UnsafeMutableRawPointer? {
    let start = unsafe reserve(count)
    return unsafe memset(start, 0, count)
  }

  private func grow(_ old: UnsafeMutableRawPointer?, to count: Int) -> UnsafeMutableRawPointer? {
    let start = unsafe reserve(count)
    if let old = unsafe old {
      let size = unsafe old.load(fromByteOffset: -Self.alignment, as: Int.self)
      unsafe start.copyMemory(from: old, byteCount: min(size, count))
    }
    return unsafe start
  }

  private func reserve(_ count: Int) -> UnsafeMutableRawPointer {
    let size = Self.alignment + (count + Self.alignment - 1) / Self.alignment * Self.alignment
    while chunk == chunks.count || offset + size > chunks[chunk].count {
      if chunk < chunks.count {
        chunk += 1
        offset = 0
      }
      if chunk == chunks.count {
        chunks.append(Chunk(count: max(Self.chunkSize, size), alignment: Self.alignment))
      }
    }
    let start = unsafe chunks[chunk].start + offset + Self.alignment
    unsafe start.storeBytes(of: count, toByteOffset: -Self.alignment, as: Int.self)
    offset += size
    return unsafe start
  }
}
