// The example app's screens. Compiled on Apple platforms only, so not by the project's tests: see docs/mobile.md.
#if canImport(SwiftUI)
import AnswerKey
import SwiftUI

public struct PracticeView: View {
    @ObservedObject private var model: PracticeModel
    @State private var search = ""

    public init(model: PracticeModel) {
        self.model = model
    }

    public var body: some View {
        NavigationView {
            List(model.questions) { entry in
                NavigationLink(entry.title) {
                    AnswerView(model: model).task { try? model.choose(entry.id) }
                }
            }
            .searchable(text: $search)
            .onChange(of: search) { model.search($0) }
        }
    }
}

struct AnswerView: View {
    @ObservedObject var model: PracticeModel
    @State private var grading: Task<Void, Never>?

    var body: some View {
        Form {
            Text(model.question?.prompt ?? "")
            TextEditor(text: $model.answer).font(.body.monospaced())
            if let progress = model.progress {
                ProgressView(value: progress)
                Button("Give up", role: .cancel) { grading?.cancel() }
            } else {
                Button("Grade") { grading = Task { await model.grade() } }
            }
            if let problem = model.problem {
                Text(problem)
            }
            if let (answer, report) = model.graded {
                Text("\(report.points.earned) of \(report.points.possible) points")
                Text(shown(report.marked(answer: answer)))
                ForEach(report.openFirst) { finding in
                    VStack(alignment: .leading) {
                        Text(finding.message)
                        if let next = finding.next { Text(next).foregroundStyle(.secondary) }
                    }
                }
            }
        }
    }

    /// Marks as an underline where something counts, struck through where it does not hold.
    private func shown(_ marked: AttributedString) -> AttributedString {
        var text = marked
        for (marks, range) in marked.runs[MarkAttribute.self] {
            guard let marks else { continue }
            if marks.contains(where: { $0.status == .met || $0.status == .partly }) {
                text[range].underlineStyle = .single
            } else {
                text[range].strikethroughStyle = .single
            }
        }
        return text
    }
}
#endif
