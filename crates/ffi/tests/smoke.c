/* The C interface below the bindings, called as they call it: contract version, a string back, an error, no crash. */

#include <stdio.h>
#include <string.h>

/* The headers use Clang's words for pointers that may or may not be null. */
#ifndef __clang__
#define _Nonnull
#define _Nullable
#endif

#include "AnswerKeyModelFFI.h"
#include "AnswerKeyFunctionsFFI.h"

static int failed = 0, passed = 0;

static void check(int right, const char *what) {
    if (right) {
        passed++;
    } else {
        failed++;
        printf("wrong: %s\n", what);
    }
}

static RustBuffer string(const char *text) {
    RustCallStatus status = {0};
    ForeignBytes bytes = {(int32_t)strlen(text), (const uint8_t *)text};
    return ffi_answerkey_ffi_rustbuffer_from_bytes(bytes, &status);
}

/* Whether the bytes hold the text. */
static int holds(RustBuffer buffer, const char *text) {
    size_t length = strlen(text);
    for (size_t at = 0; at + length <= buffer.len; at++) {
        if (memcmp(buffer.data + at, text, length) == 0) {
            return 1;
        }
    }
    return 0;
}

int main(void) {
    RustCallStatus status = {0};
    check(ffi_answerkey_ffi_uniffi_contract_version() == ffi_answerkey_uniffi_contract_version(), "one contract version");

    RustBuffer version = uniffi_answerkey_ffi_fn_func_engine_version(&status);
    check(status.code == 0 && version.len == strlen(ANSWERKEY_VERSION), "the version's length");
    check(version.data && memcmp(version.data, ANSWERKEY_VERSION, version.len) == 0, "the version's text");
    ffi_answerkey_ffi_rustbuffer_free(version, &status);

    /* What is no report comes back as a typed error: variant 3, InvalidReport, big-endian. */
    RustBuffer report = uniffi_answerkey_ffi_fn_func_report_from_json(string("{}"), string(""), &status);
    check(status.code == 1, "a typed error");
    check(status.errorBuf.len > 4 && memcmp(status.errorBuf.data, "\0\0\0\3", 4) == 0, "its variant");
    check(report.len == 0, "no report with an error");
    ffi_answerkey_ffi_rustbuffer_free(status.errorBuf, &status);

    memset(&status, 0, sizeof status);
    uint64_t corpus = uniffi_answerkey_ffi_fn_constructor_corpus_bundled(&status);
    check(status.code == 0 && corpus != 0, "the bundled corpus");
    RustBuffer graded = uniffi_answerkey_ffi_fn_method_corpus_grade(uniffi_answerkey_ffi_fn_clone_corpus(corpus, &status),
                                                                  string("dsa/two-sum-pairs"), string("def find_pairs(arr, target):\n    return []\n"), &status);
    check(status.code == 0 && graded.len > 1000, "a report");
    check(graded.len > 4 && memcmp(graded.data, "\0\0\0\1", 4) == 0, "its format is 1");
    check(holds(graded, "\"status\":\"graded\"") && holds(graded, "\"verdict\":\"fail\""), "code was run and judged");
    ffi_answerkey_ffi_rustbuffer_free(graded, &status);
    uniffi_answerkey_ffi_fn_free_corpus(corpus, &status);
    check(status.code == 0, "freed");

    printf("C: %d passed, %d failed\n", passed, failed);
    return failed != 0;
}
