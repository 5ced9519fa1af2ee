// What the example app knows: the questions, the one that is open, its answer and the report. No screen in here.
import AnswerKey

#if canImport(Combine)
import Combine
#endif

@MainActor
public final class PracticeModel {
    public private(set) var questions: [Entry] { willSet { willChange() } }
    public private(set) var question: Question? { willSet { willChange() } }
    public var answer = "" { willSet { willChange() } }
    public private(set) var graded: (answer: String, report: Report)? { willSet { willChange() } }
    public private(set) var problem: String? { willSet { willChange() } }
    public private(set) var progress: Double? { willSet { willChange() } }
    private let corpus: Corpus

    public init(corpus: Corpus) {
        self.corpus = corpus
        questions = corpus.questions(filter: QuestionFilter())
    }

    public func search(_ text: String) {
        questions = corpus.questions(filter: QuestionFilter(text: text.isEmpty ? nil : text))
    }

    public func choose(_ id: String) throws {
        let chosen = try corpus.question(id: id)
        question = chosen
        answer = chosen.starter
        graded = nil
        problem = nil
    }

    /// Grades off the main thread; cancel the task to give up.
    public func grade() async {
        guard let id = question?.entry.id else { return }
        let text = answer
        progress = 0
        defer { progress = nil }
        do {
            let result = try await corpus.gradeAnswer(to: id, text) { step in
                Task { @MainActor in
                    if self.progress != nil { self.progress = Double(step.done) / Double(step.total) }
                }
            }
            graded = (text, result.report)
            problem = nil
        } catch is CancellationError {
            graded = nil
        } catch {
            problem = String(describing: error)
        }
    }

    private func willChange() {
        #if canImport(Combine)
        objectWillChange.send()
        #endif
    }
}

#if canImport(Combine)
extension PracticeModel: ObservableObject {}
#endif
