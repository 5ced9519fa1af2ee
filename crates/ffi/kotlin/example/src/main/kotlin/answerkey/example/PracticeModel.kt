// What the example app knows: the questions, the one that is open, its answer and the report. No screen in here.
package answerkey.example

import answerkey.AnswerkeyException
import answerkey.Corpus
import answerkey.Question
import answerkey.QuestionFilter
import answerkey.gradeAnswer
import answerkey.model.Entry
import answerkey.model.Report
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.update

data class PracticeState(
    val questions: List<Entry> = emptyList(),
    val open: Question? = null,
    val answer: String = "",
    val progress: Float? = null,
    val report: Report? = null,
    val error: String? = null,
)

class PracticeModel(private val corpus: Corpus) {
    private val changing = MutableStateFlow(PracticeState(questions = corpus.questions(QuestionFilter())))
    val state: StateFlow<PracticeState> = changing.asStateFlow()

    fun search(text: String) =
        changing.update { it.copy(questions = corpus.questions(QuestionFilter(text = text.ifBlank { null }))) }

    fun choose(id: String) {
        val question = corpus.question(id)
        changing.update { it.copy(open = question, answer = question.starter, report = null, error = null) }
    }

    fun close() = changing.update { it.copy(open = null, report = null, error = null) }

    fun answer(text: String) = changing.update { it.copy(answer = text, report = null) }

    /** Grades off the main thread; cancel the coroutine to give up. */
    suspend fun grade() {
        val (id, answer) = state.value.let { (it.open?.entry?.id ?: return) to it.answer }
        changing.update { it.copy(progress = 0f, report = null, error = null) }
        try {
            val graded = corpus.gradeAnswer(id, answer) { step ->
                changing.update { it.copy(progress = step.done.toFloat() / step.total.toFloat()) }
            }
            // The answer may have been edited meanwhile; the report's places belong to the one that was graded.
            changing.update { if (it.answer == answer) it.copy(report = graded.report) else it }
        } catch (error: AnswerkeyException) {
            changing.update { it.copy(error = error.message) }
        } finally {
            changing.update { it.copy(progress = null) }
        }
    }
}
