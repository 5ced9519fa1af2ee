// What lists and error messages of Apple's frameworks ask for.
import Foundation

extension Entry: Identifiable {}
extension Finding: Identifiable {}
extension VisibleCase: Identifiable {}
extension PackSummary: Identifiable {}

extension Points {
    /// The share earned, in whole percent, rounded down; 0 where nothing could be earned.
    public var percent: Int {
        possible == 0 ? 0 : Int(UInt64(earned) * 100 / UInt64(possible))
    }
}

extension Report {
    /// The findings by what a learner looks for first: what is open, then what is met.
    public var openFirst: [Finding] {
        findings.filter { $0.status != .met } + findings.filter { $0.status == .met }
    }
}
