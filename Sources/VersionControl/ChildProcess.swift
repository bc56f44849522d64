#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A program that runs beside this one and is waited for.
///
/// It is started with a list of arguments; no shell reads them. This is the only place that starts anything.
struct ChildProcess: ~Copyable {
  private let number: pid_t
  private var pipes: [Pipe]

  private struct Pipe {
    /// This program's end.
    var number: Int32
    var bytes: [UInt8] = []
  }

  /// - Parameters:
  ///   - variables: What the program gets besides the variables of this one.
  ///   - hidden: The variables of this program that it does not get.
  init(
    _ program: String, _ arguments: [String], variables: [String: String], hiding hidden: Set<String>
  ) throws(GitError) {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    var ends: [(own: Int32, its: Int32)] = []
    for place in 0..<3 {
      var pair: [Int32] = [-1, -1]
      guard unsafe pipe(&pair) == 0 else {
        let code = errno
        for end in ends { _ = (close(end.own), close(end.its)) }
        throw .cannotRun(code: code)
      }
      let (own, its) = place == 0 ? (pair[1], pair[0]) : (pair[0], pair[1])
      ends.append((own, its))
      // Kept from the child, which would otherwise hold its own input open.
      _ = fcntl(own, F_SETFD, FD_CLOEXEC)
      unsafe posix_spawn_file_actions_adddup2(&actions, its, Int32(place))
      unsafe posix_spawn_file_actions_addclose(&actions, its)
    }
    var child: pid_t = 0
    let environment = Self.environment(variables, hidden)
    let code = unsafe Self.spawn(program, arguments, environment, &actions, &child)
    for end in ends { close(end.its) }
    guard code == 0 else {
      for end in ends { close(end.own) }
      throw code == ENOENT ? .notInstalled : .cannotRun(code: code)
    }
    number = child
    pipes = ends.map { Pipe(number: $0.own) }
  }

  private static func spawn(
    _ program: String, _ arguments: [String], _ environment: [String],
    _ actions: inout posix_spawn_file_actions_t, _ child: inout pid_t
  ) -> Int32 {
    let words = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
    let variables = unsafe environment.map { unsafe strdup($0) } + [nil]
    defer { unsafe (words + variables).forEach { unsafe free($0) } }
    return unsafe posix_spawnp(&child, program, &actions, nil, words, variables)
  }

  private static func environment(_ variables: [String: String], _ hidden: Set<String>) -> [String] {
    var entries: [String] = []
    var place = unsafe environ
    while let entry = unsafe place.pointee {
      let text = unsafe String(cString: entry)
      let name = String(text.prefix { $0 != "=" })
      if variables[name] == nil, !hidden.contains(name) { entries.append(text) }
      unsafe place += 1
    }
    return entries + variables.map { "\($0)=\($1)" }
  }

  /// Gives the program its input, takes what it says, and waits for its end.
  consuming func finish(input: [UInt8]) throws(GitError) -> GitAnswer {
    pipes[0].bytes = input
    if input.isEmpty { closePipe(0) }
    for pipe in pipes where pipe.number >= 0 {
      _ = fcntl(pipe.number, F_SETFL, fcntl(pipe.number, F_GETFL) | O_NONBLOCK)
    }
    while pipes.contains(where: { $0.number >= 0 }) { serve() }
    var status: Int32 = 0
    while unsafe waitpid(number, &status, 0) < 0 {
      let code = errno
      guard code == EINTR else { throw .cannotRun(code: code) }
    }
    let signal = status & 0x7F
    return GitAnswer(
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, output: pipes[1].bytes,
      errors: pipes[2].bytes)
  }

  /// Waits until one of the pipes can be served, and serves it.
  private mutating func serve() {
    let places = pipes.indices.filter { pipes[$0].number >= 0 }
    var events = places.map { place in
      pollfd(fd: pipes[place].number, events: Int16(place == 0 ? POLLOUT : POLLIN), revents: 0)
    }
    _ = unsafe poll(&events, nfds_t(events.count), -1)
    for (place, event) in zip(places, events) where event.revents != 0 {
      if place == 0 { feed() } else { drain(place) }
    }
  }

  private mutating func feed() {
    let count = unsafe pipes[0].bytes.withUnsafeBytes {
      unsafe write(pipes[0].number, $0.baseAddress, $0.count)
    }
    if count > 0 { pipes[0].bytes.removeFirst(count) }
    let isOver = count < 0 && errno != EAGAIN && errno != EINTR
    if isOver || pipes[0].bytes.isEmpty { closePipe(0) }
  }

  private mutating func drain(_ place: Int) {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe read(pipes[place].number, &buffer, buffer.count)
    if count > 0 {
      pipes[place].bytes += buffer[..<count]
    } else if count == 0 || errno != EAGAIN && errno != EINTR {
      closePipe(place)
    }
  }

  private mutating func closePipe(_ place: Int) {
    close(pipes[place].number)
    pipes[place].number = -1
  }
}
