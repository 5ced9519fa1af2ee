// Grades the project's conformance vectors and compares the bytes. The folder comes from the variable ANSWERKEY_VECTORS.
import AnswerKey
import Foundation
import XCTest

let vectorFolder: URL = {
    guard let path = ProcessInfo.processInfo.environment["ANSWERKEY_VECTORS"] else {
        fatalError("set ANSWERKEY_VECTORS to the folder tests/vectors")
    }
    return URL(fileURLWithPath: path, isDirectory: true)
}()

func frozenPack() throws -> PackSource {
    let folder = vectorFolder.appendingPathComponent("pack")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    let files = try paths.compactMap { path -> NamedFile? in
        let url = folder.appendingPathComponent(path)
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder), !isFolder.boolValue else { return nil }
        return NamedFile(path: path, content: try Data(contentsOf: url))
    }
    return .files(files: files)
}

struct Vector: Decodable {
    let name: String
    let question: String
    let answer: String?
    let answer_base64: String?
    let report: String
}

final class VectorTests: XCTestCase {
    func testReportsAreThoseOfTheVectors() throws {
        let corpus = try Corpus(packs: [frozenPack()])
        let files = try FileManager.default.contentsOfDirectory(at: vectorFolder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "json" }
        XCTAssertGreaterThanOrEqual(files.count, 120)
        var failed: [String] = []
        for file in files.sorted(by: { $0.path < $1.path }) {
            let vector = try JSONDecoder().decode(Vector.self, from: Data(contentsOf: file))
            let graded: GradedAnswer
            if let answer = vector.answer {
                graded = try corpus.grade(id: vector.question, answer: answer)
                // The places, in Swift's own units, must show what the report quotes.
                for evidence in graded.report.findings.flatMap(\.evidence) {
                    let shown = evidence.span.range(in: answer).map { String(answer[$0]) }
                    // Compared by scalars: Swift's == takes é and e + accent for the same.
                    if shown.map({ Array($0.unicodeScalars) }) != Array(evidence.quote.unicodeScalars) {
                        failed.append("\(vector.name): \(evidence.quote)")
                    }
                }
            } else {
                let bytes = try XCTUnwrap(vector.answer_base64.flatMap { Data(base64Encoded: $0) })
                graded = try corpus.gradeBytes(id: vector.question, answer: bytes)
            }
            if Array(graded.json.utf8) != Array(vector.report.utf8) {
                failed.append(vector.name)
            }
        }
        print("vectors in Swift: \(files.count - failed.count) passed, \(failed.count) failed")
        XCTAssertEqual(failed, [])
    }
}
