// Suspending forms of what blocks, and strings as the grader needs them.
package answerkey

import answerkey.model.Progress
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.ensureActive
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext

/** Opens a corpus on [dispatcher]. Open it once and share it; [Corpus.close] frees it. */
@Throws(AnswerkeyException::class)
suspend fun openCorpus(
    packs: List<PackSource> = listOf(PackSource.Bundled),
    dispatcher: CoroutineDispatcher = Dispatchers.Default,
): Corpus = withContext(dispatcher) { Corpus(packs) }

/**
 * Grades an answer on [dispatcher] and suspends until the report is there. Cancelling the coroutine gives the grade up before the next case is run; the
 * call then ends with a `CancellationException`. [onProgress] is called on the thread that grades; what it throws gives the grade up.
 *
 * A surrogate without its partner, which no UTF-8 can hold, is graded as U+FFFD; places in the report still fit the [answer].
 */
suspend fun Corpus.gradeAnswer(
    id: String,
    answer: String,
    dispatcher: CoroutineDispatcher = Dispatchers.Default,
    onProgress: ((Progress) -> Unit)? = null,
): GradedAnswer = withContext(dispatcher) {
    val handle = CancelHandle()
    // Unconfined: a cancellation reaches the handle at once, even where the dispatcher's only thread is the one that grades.
    val watcher = launch(Dispatchers.Unconfined) {
        try {
            awaitCancellation()
        } finally {
            handle.cancel()
        }
    }
    val listener = onProgress?.let { tell ->
        object : ProgressListener {
            override fun progress(progress: Progress) = tell(progress)
        }
    }
    try {
        gradeWatched(id, answer.wellFormed(), handle, listener)
    } catch (error: AnswerkeyException.Cancelled) {
        ensureActive()
        throw error
    } finally {
        withContext(NonCancellable) { watcher.cancelAndJoin() }
        handle.close()
    }
}

/** The text with U+FFFD for each surrogate without its partner; as long as before. */
fun String.wellFormed(): String {
    val lone = indices.filter { at ->
        val one = this[at]
        when {
            one.isHighSurrogate() -> !(at + 1 < length && this[at + 1].isLowSurrogate())
            one.isLowSurrogate() -> !(at > 0 && this[at - 1].isHighSurrogate())
            else -> false
        }
    }
    if (lone.isEmpty()) return this
    return StringBuilder(this).apply { lone.forEach { setCharAt(it, '\uFFFD') } }.toString()
}
