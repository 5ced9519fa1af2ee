// Evidence as ranges of the answer, ready to be coloured.
package answerkey

import answerkey.model.Finding
import answerkey.model.FindingStatus
import answerkey.model.Points
import answerkey.model.Report
import answerkey.model.Span

/** The place as a range of `Char`s of the answer. */
val Span.range: IntRange get() = start.toInt() until end.toInt()

/** The share earned, in whole percent, rounded down; 0 where nothing could be earned. */
val Points.percent: Int get() = if (possible == 0u) 0 else (earned.toLong() * 100 / possible.toLong()).toInt()

/** A stretch of the answer and the finding that it is evidence of. */
data class Mark(val range: IntRange, val finding: Finding)

/** The evidence of all findings, in the order of the answer. */
fun Report.marks(): List<Mark> =
    findings.flatMap { finding -> finding.evidence.map { Mark(it.span.range, finding) } }
        .sortedWith(compareBy({ it.range.first }, { it.range.last }))

/** The findings by what a learner looks for first: what is open, then what is met. */
fun Report.openFirst(): List<Finding> = findings.sortedBy { it.status == FindingStatus.MET }
