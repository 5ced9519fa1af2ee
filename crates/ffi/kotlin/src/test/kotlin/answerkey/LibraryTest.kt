// What an app does with the library: list, show, grade, cancel, mark, check a pack.
package answerkey

import answerkey.example.PracticeModel
import answerkey.model.FindingStatus
import answerkey.model.Kind
import answerkey.model.Severity
import answerkey.model.Status
import answerkey.model.Verdict
import java.util.concurrent.atomic.AtomicInteger
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertNotNull
import kotlin.test.assertNull
import kotlin.test.assertTrue
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.runBlocking

private const val PALINDROME = "coding/palindrome"
private const val WRONG = "def is_palindrome(s):\n    x = \"🙂\"; raise ValueError(s)\n"

class LibraryTest {
    private val corpus = Corpus(listOf(frozenPack()))

    @Test
    fun listsAreFiltered() {
        assertEquals(8, corpus.questions(QuestionFilter()).size)
        val prose = corpus.questions(QuestionFilter(kind = Kind.PROSE))
        assertEquals(listOf("core-concepts/cap-theorem", "core-concepts/row-vs-columnar"), prose.map { it.id })
        assertEquals(listOf(PALINDROME), corpus.questions(QuestionFilter(section = "coding", text = "palin")).map { it.id })
    }

    @Test
    fun packsStandSideBySide() {
        Corpus(listOf(PackSource.Bundled, frozenPack())).use { both ->
            assertEquals(listOf("principal-data-engineer", "conformance"), both.packs().map { it.id })
            assertTrue(both.questions(QuestionFilter()).size > 40)
            // The later pack answers for an id that both have.
            assertEquals("conformance", both.question(PALINDROME).pack.id)
        }
    }

    @Test
    fun questionsHaveTheirTexts() {
        val question = corpus.question(PALINDROME)
        assertTrue("is_palindrome" in question.prompt)
        assertEquals(listOf("is_palindrome"), question.namesToDefine)
        assertTrue(question.visibleCases.isNotEmpty())
        val error = assertFailsWith<AnswerkeyException.UnknownQuestion> { corpus.question("coding/palindrom") }
        assertEquals("unknown-question", errorCode(error))
        assertTrue("coding/palindrome" in error.reason)
    }

    @Test
    fun evidenceCountsUtf16() {
        val report = corpus.grade(PALINDROME, WRONG).report
        assertEquals(Verdict.FAIL, report.verdict)
        val mark = report.marks().first()
        assertEquals("    x = \"🙂\"; raise ValueError(s)", WRONG.substring(mark.range))
        assertEquals(FindingStatus.MISSED, report.openFirst().first().status)
    }

    @Test
    fun storedReportsAreReadBack() {
        val graded = corpus.grade(PALINDROME, WRONG)
        assertEquals(graded.report, reportFromJson(graded.json, WRONG))
        assertFailsWith<AnswerkeyException.InvalidReport> { reportFromJson("{}", "") }
    }

    @Test
    fun loneSurrogatesAreGraded() = runBlocking {
        val graded = corpus.gradeAnswer("behavioral/mentoring", "I taught \uD83D Mira. \uDC00\uD83D")
        assertEquals(Status.GRADED, graded.report.status)
        assertEquals("a\uFFFDb🙂\uFFFD", "a\uD83Db🙂\uDC00".wellFormed())
    }

    @Test
    fun progressIsTold() = runBlocking {
        val seen = mutableListOf<UInt>()
        val graded = corpus.gradeAnswer(PALINDROME, corpus.question(PALINDROME).solution) { seen += it.done }
        assertEquals(Verdict.PASS, graded.report.verdict)
        assertEquals(List(seen.size) { it.toUInt() }, seen)
        // One run a case or size, and one that loads the answer.
        assertEquals(graded.report.findings.size + 1, seen.size)
    }

    @Test
    fun aThrowingListenerGivesUp() = runBlocking<Unit> {
        val error = assertFailsWith<AnswerkeyException.ListenerFailed> {
            corpus.gradeAnswer(PALINDROME, WRONG) { error("enough") }
        }
        assertTrue("enough" in error.reason, error.reason)
    }

    @Test
    fun cancellingTheCoroutineGivesUp() = runBlocking<Unit> {
        val runs = AtomicInteger()
        val grading = async(Dispatchers.Default) {
            corpus.gradeAnswer(PALINDROME, "def is_palindrome(s):\n    while True: pass\n") { runs.incrementAndGet() }
        }
        while (runs.get() == 0) Thread.sleep(1)
        grading.cancel()
        assertFailsWith<CancellationException> { grading.await() }
        assertTrue(runs.get() < corpus.question(PALINDROME).visibleCases.size + 10, "${runs.get()} runs")
    }

    @Test
    fun packsAreChecked() {
        val broken = checkPack(listOf(NamedFile("pack.json", "{\"id\": 3}".toByteArray())))
        assertNull(broken.pack)
        assertEquals("pack.json", broken.diagnostics.first { it.severity == Severity.ERROR }.file)
        val files = (frozenPack() as PackSource.Files).files
        assertEquals("conformance", assertNotNull(checkPack(files).pack).id)
        assertFailsWith<AnswerkeyException.InvalidPack> { Corpus(listOf(PackSource.Files(emptyList()))) }
    }

    @Test
    fun theExampleAppsModelWorks() = runBlocking {
        val model = PracticeModel(corpus)
        assertEquals(8, model.state.value.questions.size)
        model.choose(PALINDROME)
        model.answer(corpus.question(PALINDROME).solution)
        model.grade()
        assertEquals(Verdict.PASS, model.state.value.report?.verdict)
        assertNull(model.state.value.error)
    }
}
