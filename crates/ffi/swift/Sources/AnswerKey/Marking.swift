// Evidence as attributes of the answer's text. How a mark looks is up to the app.
import Foundation

/// What the evidence at a place of the answer says.
public struct Mark: Hashable, Sendable {
    /// The finding's id in the report.
    public let finding: String
    /// What came of the finding.
    public let status: FindingStatus

    /// A mark as ``Report/marked(answer:)`` makes it.
    public init(finding: String, status: FindingStatus) {
        self.finding = finding
        self.status = status
    }
}

/// The attribute that marks evidence. The value lists all findings that a place is evidence of.
public enum MarkAttribute: AttributedStringKey {
    public typealias Value = [Mark]
    public static let name = "answerkey.mark"
}

extension Span {
    /// The place in the answer; nil if the answer is another one than the report's.
    public func range(in answer: String) -> Range<String.Index>? {
        let units = answer.utf16
        guard let lower = units.index(units.startIndex, offsetBy: Int(start), limitedBy: units.endIndex),
            let upper = units.index(units.startIndex, offsetBy: Int(end), limitedBy: units.endIndex), lower <= upper
        else { return nil }
        return lower..<upper
    }
}

extension Report {
    /// The answer with every piece of evidence marked by ``MarkAttribute``. `answer` is the text that was graded.
    public func marked(answer: String) -> AttributedString {
        var text = AttributedString(answer)
        for finding in findings {
            for evidence in finding.evidence {
                guard let range = evidence.span.range(in: answer), let lower = AttributedString.Index(range.lowerBound, within: text),
                    let upper = AttributedString.Index(range.upperBound, within: text), lower < upper
                else { continue }
                let mark = Mark(finding: finding.id, status: finding.status)
                // Pieces of evidence may overlap: each stretch keeps the marks that it has.
                for run in text[lower..<upper].runs.map({ ($0.range, $0[MarkAttribute.self] ?? []) }) {
                    text[run.0][MarkAttribute.self] = run.1 + [mark]
                }
            }
        }
        return text
    }

    /// The report as text: each finding's message, its quotes (marked by ``MarkAttribute``) and what to do next.
    public func text() -> AttributedString {
        var text = AttributedString()
        if let reason {
            text += AttributedString("\(reason)\n")
        }
        for finding in openFirst {
            text += AttributedString("\(finding.message) (\(finding.points.earned)/\(finding.points.possible))\n")
            for evidence in finding.evidence {
                var quote = AttributedString("\u{201c}\(evidence.quote)\u{201d}")
                quote[MarkAttribute.self] = [Mark(finding: finding.id, status: finding.status)]
                text += quote + AttributedString("\n")
            }
            if let next = finding.next {
                text += AttributedString("\(next)\n")
            }
        }
        return text
    }
}
