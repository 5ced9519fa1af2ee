// What an app does with the library: list, show, grade, cancel, mark, check a pack.
import AnswerKey
import AnswerKeyExample
import Foundation
import XCTest

private let palindrome = "coding/palindrome"
private let wrong = "def is_palindrome(s):\n    x = \"🙂\"; raise ValueError(s)\n"

final class LibraryTests: XCTestCase {
    private var corpus: Corpus!

    override func setUpWithError() throws {
        corpus = try Corpus(packs: [frozenPack()])
    }

    func testListsAreFiltered() {
        XCTAssertEqual(corpus.questions(filter: QuestionFilter()).count, 8)
        let prose = corpus.questions(filter: QuestionFilter(kind: .prose))
        XCTAssertEqual(prose.map(\.id), ["core-concepts/cap-theorem", "core-concepts/row-vs-columnar"])
        XCTAssertEqual(corpus.questions(filter: QuestionFilter(section: "coding", text: "palin")).map(\.id), [palindrome])
    }

    func testPacksStandSideBySide() async throws {
        let both = try await Corpus.open([.bundled, frozenPack()])
        XCTAssertEqual(both.packs().map(\.id), ["principal-data-engineer", "conformance"])
        XCTAssertEqual(try both.question(id: palindrome).pack.id, "conformance")
    }

    func testErrorsAreTyped() {
        XCTAssertThrowsError(try corpus.question(id: "coding/palindrom")) { error in
            guard case AnswerkeyError.UnknownQuestion(let reason) = error else { return XCTFail("\(error)") }
            XCTAssert(reason.contains("coding/palindrome"), reason)
            XCTAssertEqual(errorCode(error: error as! AnswerkeyError), "unknown-question")
        }
        XCTAssertThrowsError(try Corpus(packs: [.files(files: [])])) { error in
            guard case AnswerkeyError.InvalidPack = error else { return XCTFail("\(error)") }
        }
    }

    func testEvidenceIsMarked() throws {
        let report = try corpus.grade(id: palindrome, answer: wrong).report
        XCTAssertEqual(report.verdict, .fail)
        let marked = report.marked(answer: wrong)
        XCTAssertEqual(String(marked.characters), wrong)
        let runs = marked.runs[MarkAttribute.self].filter { $0.0 != nil }
        XCTAssertEqual(runs.map { String(marked[$0.1].characters) }, ["    x = \"🙂\"; raise ValueError(s)"])
        let finding = try XCTUnwrap(report.findings.first { !$0.evidence.isEmpty })
        XCTAssertEqual(runs.first?.0?.first, Mark(finding: finding.id, status: .missed))
        let text = String(report.text().characters)
        XCTAssert(text.contains(finding.message), text)
        XCTAssertEqual(report.openFirst.first?.status, .missed)
    }

    func testStoredReportsAreReadBack() throws {
        let graded = try corpus.grade(id: palindrome, answer: wrong)
        XCTAssertEqual(try reportFromJson(json: graded.json, answer: wrong), graded.report)
        XCTAssertThrowsError(try reportFromJson(json: "{}", answer: ""))
    }

    func testProgressIsTold() async throws {
        let seen = Seen()
        let solution = try corpus.question(id: palindrome).solution
        let graded = try await corpus.gradeAnswer(to: palindrome, solution) { seen.add($0.done) }
        XCTAssertEqual(graded.report.verdict, .pass)
        // One run a case or size, and one that loads the answer.
        XCTAssertEqual(seen.all, (0...UInt32(graded.report.findings.count)).map { $0 })
    }

    func testAThrowingListenerGivesUp() async throws {
        struct Enough: Error {}
        do {
            _ = try await corpus.gradeAnswer(to: palindrome, wrong) { _ in throw Enough() }
            XCTFail("no error")
        } catch AnswerkeyError.ListenerFailed(let reason) {
            XCTAssert(reason.contains("Enough"), reason)
        }
    }

    func testCancellingTheTaskGivesUp() async throws {
        let seen = Seen()
        let grading = Task { [corpus = corpus!] in
            try await corpus.gradeAnswer(to: palindrome, "def is_palindrome(s):\n    while True: pass\n") { seen.add($0.done) }
        }
        while seen.all.isEmpty { try await Task.sleep(nanoseconds: 1_000_000) }
        grading.cancel()
        do {
            _ = try await grading.value
            XCTFail("no error")
        } catch is CancellationError {}
    }

    func testPacksAreChecked() throws {
        let broken = try checkPack(files: [NamedFile(path: "pack.json", content: Data("{\"id\": 3}".utf8))])
        XCTAssertNil(broken.pack)
        XCTAssertEqual(broken.diagnostics.first { $0.severity == .error }?.file, "pack.json")
        guard case .files(let files) = try frozenPack() else { return XCTFail("no files") }
        XCTAssertEqual(try checkPack(files: files).pack?.id, "conformance")
    }

    @MainActor
    func testTheExampleAppsModelWorks() async throws {
        let model = PracticeModel(corpus: corpus)
        XCTAssertEqual(model.questions.count, 8)
        try model.choose(palindrome)
        model.answer = try XCTUnwrap(model.question?.solution)
        await model.grade()
        XCTAssertEqual(model.graded?.report.verdict, .pass)
        XCTAssertNil(model.problem)
        XCTAssertNil(model.progress)
    }
}

/// Numbers from another thread.
private final class Seen: @unchecked Sendable {
    private let lock = NSLock()
    private var numbers: [UInt32] = []

    func add(_ number: UInt32) {
        lock.lock()
        defer { lock.unlock() }
        numbers.append(number)
    }

    var all: [UInt32] {
        lock.lock()
        defer { lock.unlock() }
        return numbers
    }
}
