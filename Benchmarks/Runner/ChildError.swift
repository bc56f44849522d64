/// Why a command of a benchmark could not be measured.
enum ChildError: Error, Equatable, CustomStringConvertible {
  case cannotStart(String, code: Int32)
  case failed(String, status: Int32, errors: String)
  case answeredElse(String, expected: String, answer: String)
  case neverSettles(String)

  var description: String {
    switch self {
    case .cannotStart(let command, let code): "\(command): cannot be started, error \(code)"
    case .failed(let command, let status, let errors): "\(command): ended with \(status): \(errors)"
    case .answeredElse(let command, let expected, let answer):
      "\(command): expected “\(expected)”, but it answered: \(answer)"
    case .neverSettles(let vault): "\(vault): index finds something to write again and again"
    }
  }
}
