// The example app's screens in Jetpack Compose. Not compiled by the project's tests: see docs/mobile.md.
package answerkey.example

import answerkey.marks
import answerkey.model.FindingStatus
import answerkey.model.Report
import answerkey.openFirst
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.lazy.LazyColumn
import androidx.compose.foundation.lazy.items
import androidx.compose.material3.Button
import androidx.compose.material3.LinearProgressIndicator
import androidx.compose.material3.ListItem
import androidx.compose.material3.OutlinedTextField
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.ui.Modifier
import androidx.compose.ui.text.AnnotatedString
import androidx.compose.ui.text.SpanStyle
import androidx.compose.ui.text.buildAnnotatedString
import androidx.compose.ui.text.style.TextDecoration
import kotlinx.coroutines.launch

@Composable
fun PracticeScreen(model: PracticeModel) {
    val state by model.state.collectAsState()
    if (state.open == null) {
        LazyColumn {
            items(state.questions, key = { it.id }) { entry ->
                ListItem(
                    headlineContent = { Text(entry.title) },
                    supportingContent = { Text("${entry.minutes} min · ${entry.tags.joinToString()}") },
                    modifier = Modifier.clickable { model.choose(entry.id) },
                )
            }
        }
    } else {
        AnswerScreen(model, state)
    }
}

@Composable
private fun AnswerScreen(model: PracticeModel, state: PracticeState) {
    val scope = rememberCoroutineScope()
    LazyColumn {
        item { Text(state.open?.prompt.orEmpty()) }
        item { OutlinedTextField(state.answer, model::answer, Modifier.fillMaxWidth()) }
        item { Button(enabled = state.progress == null, onClick = { scope.launch { model.grade() } }) { Text("Grade") } }
        state.progress?.let { item { LinearProgressIndicator(progress = { it }) } }
        state.error?.let { item { Text(it) } }
        state.report?.let { report ->
            item { Text("${report.verdict ?: report.reason}: ${report.points.earned} of ${report.points.possible}") }
            item { Text(marked(state.answer, report)) }
            items(report.openFirst(), key = { it.id }) { finding ->
                Column {
                    Text("${finding.status}: ${finding.message}")
                    finding.next?.let { Text(it) }
                }
            }
        }
    }
}

/** The answer with its evidence: underlined where it counts, struck through where it does not hold. */
fun marked(answer: String, report: Report): AnnotatedString = buildAnnotatedString {
    append(answer)
    for (mark in report.marks()) {
        val good = mark.finding.status == FindingStatus.MET || mark.finding.status == FindingStatus.PARTLY
        val style = SpanStyle(textDecoration = if (good) TextDecoration.Underline else TextDecoration.LineThrough)
        addStyle(style, mark.range.first, mark.range.last + 1)
    }
}
