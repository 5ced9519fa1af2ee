// Asynchronous forms of what blocks.
import Dispatch
import Foundation

extension Corpus {
    /// Opens a corpus off the caller's thread. Open it once and share it.
    ///
    /// - Throws: `AnswerkeyError.InvalidPack` with the first thing that is wrong.
    public static func open(_ packs: [PackSource] = [.bundled]) async throws -> Corpus {
        try await onQueue { try Corpus(packs: packs) }
    }

    /// Grades an answer off the caller's thread.
    ///
    /// Cancelling the task gives the grade up before the next case is run, and throws `CancellationError`.
    ///
    /// - Parameter progress: is called on the thread that grades; what it throws gives the grade up.
    /// - Throws: `AnswerkeyError.UnknownQuestion`; `AnswerkeyError.ListenerFailed` if `progress` threw.
    public func gradeAnswer(
        to id: String, _ answer: String, progress: (@Sendable (Progress) throws -> Void)? = nil
    ) async throws -> GradedAnswer {
        let handle = CancelHandle()
        return try await withTaskCancellationHandler {
            try Task.checkCancellation()
            do {
                return try await onQueue {
                    try self.gradeWatched(id: id, answer: answer, cancel: handle, listener: progress.map(Listener.init))
                }
            } catch AnswerkeyError.Cancelled {
                throw CancellationError()
            }
        } onCancel: {
            handle.cancel()
        }
    }
}

private final class Listener: ProgressListener, @unchecked Sendable {
    private let tell: @Sendable (Progress) throws -> Void

    init(_ tell: @escaping @Sendable (Progress) throws -> Void) {
        self.tell = tell
    }

    func progress(progress: Progress) throws {
        do {
            try tell(progress)
        } catch {
            throw ListenerError.Stopped(reason: String(describing: error))
        }
    }
}

/// Blocking work belongs on a dispatch queue: Swift's own threads must not be kept waiting.
private func onQueue<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
    try await withCheckedThrowingContinuation { continuation in
        DispatchQueue.global(qos: .userInitiated).async {
            continuation.resume(with: Result(catching: work))
        }
    }
}
