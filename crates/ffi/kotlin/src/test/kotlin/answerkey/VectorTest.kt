// Grades the project's conformance vectors and compares the bytes. The folder comes from the system property `answerkey.vectors`.
package answerkey

import java.io.File
import java.util.Base64
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue

/** Reads a JSON object whose values are all strings, which is what a vector is. */
internal fun flatObject(text: String): Map<String, String> {
    var at = text.indexOf('{') + 1
    fun skip() { while (text[at].isWhitespace() || text[at] == ',' || text[at] == ':') at++ }
    fun string(): String {
        check(text[at] == '"') { "expected a string at $at" }
        val out = StringBuilder()
        at++
        while (text[at] != '"') {
            if (text[at] != '\\') { out.append(text[at++]); continue }
            val code = text[at + 1]
            at += 2
            when (code) {
                'n' -> out.append('\n')
                't' -> out.append('\t')
                'r' -> out.append('\r')
                'b' -> out.append('\b')
                'f' -> out.append('\u000c')
                'u' -> { out.append(text.substring(at, at + 4).toInt(16).toChar()); at += 4 }
                else -> out.append(code)
            }
        }
        at++
        return out.toString()
    }
    val map = mutableMapOf<String, String>()
    skip()
    while (text[at] != '}') {
        val key = string()
        skip()
        map[key] = string()
        skip()
    }
    return map
}

internal val vectorFolder = File(System.getProperty("answerkey.vectors") ?: error("set the system property answerkey.vectors"))

internal fun frozenPack(): PackSource {
    val folder = File(vectorFolder, "pack")
    val files = folder.walkTopDown().filter { it.isFile }
    return PackSource.Files(files.map { NamedFile(it.relativeTo(folder).invariantSeparatorsPath, it.readBytes()) }.toList())
}

class VectorTest {
    @Test
    fun reportsAreThoseOfTheVectors() {
        val files = vectorFolder.listFiles { file -> file.extension == "json" }!!.sorted()
        assertTrue(files.size >= 120, "only ${files.size} vectors")
        val failed = mutableListOf<String>()
        Corpus(listOf(frozenPack())).use { corpus ->
            for (file in files) {
                val vector = flatObject(file.readText())
                val id = vector.getValue("question")
                val graded = vector["answer"]?.let { corpus.grade(id, it) }
                    ?: corpus.gradeBytes(id, Base64.getDecoder().decode(vector.getValue("answer_base64")))
                if (graded.json != vector["report"]) failed += vector.getValue("name")
                // The places, in Kotlin's own units, must show what the report quotes.
                val answer = vector["answer"] ?: continue
                for (evidence in graded.report.findings.flatMap { it.evidence }) {
                    if (answer.substring(evidence.span.range) != evidence.quote) failed += "${vector["name"]}: ${evidence.quote}"
                }
            }
        }
        println("vectors in Kotlin: ${files.size - failed.size} passed, ${failed.size} failed")
        assertEquals(emptyList(), failed)
    }
}
