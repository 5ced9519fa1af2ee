/* The guest side of the sandbox: a reactor around libpython.
 *
 * initialize() runs once, when the module is built; the memory it leaves behind is the snapshot that ships. A run is then
 * allocate(n), a request written there by the host, and run(pointer, n). A request is a list of items (see enum item);
 * what they come to leaves through the host's emit(), never through a stream that Python code can write to. Values are read
 * here, in C, by their exact type and storage, so no method of the learner's classes takes part in it.
 */
#include <Python.h>
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define EXPORT(name) __attribute__((export_name(#name), visibility("default")))
#define IMPORT(name) __attribute__((import_module("answerkey"), import_name(#name)))

IMPORT(grow) int32_t host_grow(int32_t pages);
IMPORT(item) void host_item(int32_t index);
IMPORT(emit) void host_emit(const uint8_t *bytes, int32_t length);

extern const struct _frozen *answerkey_frozen;
static const char START[] = {
#embed "start.py"
    , 0};

#define ANSWER_FILE "answer.py"
#define CASE_FILE "<case>"
#define MAX_DEPTH 100        /* nested containers that a value may have */
#define MAX_VALUE (8 << 20)  /* bytes of one encoded value */
#define MAX_TEXT 2048        /* bytes of a message or a type's name */
#define MAX_FRAMES 16        /* of a traceback, the innermost ones */
#define MAX_BUILTINS 256

/* malloc's only way to grow, in steps of at least a MiB. A host call rather than the memory.grow instruction: wasmi 2.0.0's handler of that
 * instruction leaves a host stack frame behind each time. Overrides wasi-libc's sbrk. */
#define PAGE 65536
#define GROWTH_PAGES 16

static uintptr_t break_now; /* 0: nothing was asked for yet */

void *sbrk(intptr_t increment) {
    uintptr_t end = (uintptr_t)__builtin_wasm_memory_size(0) * PAGE;
    if (!break_now) break_now = end;
    if (increment == 0) return (void *)break_now;
    if (increment < 0 || increment % PAGE) abort();
    uintptr_t missing = (uintptr_t)increment > end - break_now ? (uintptr_t)increment - (end - break_now) : 0;
    if (missing) {
        int32_t pages = (int32_t)(missing / PAGE);
        int32_t more = pages < GROWTH_PAGES ? GROWTH_PAGES : pages;
        if (host_grow(more) == -1 && (more == pages || host_grow(pages) == -1)) { errno = ENOMEM; return (void *)-1; }
    }
    uintptr_t old = break_now;
    break_now += (uintptr_t)increment;
    return (void *)old;
}

/* ---- what is sent to the host: a growing buffer, emitted whole ---- */

static uint8_t *out;
static size_t out_length, out_capacity;
static int out_failed;

static void put(const void *bytes, size_t n) {
    if (out_failed) return;
    if (out_length + n > out_capacity) {
        size_t wanted = (out_length + n) * 2 + 256;
        uint8_t *grown = out_length + n > MAX_VALUE ? NULL : realloc(out, wanted);
        if (!grown) { out_failed = 1; return; }
        out = grown; out_capacity = wanted;
    }
    memcpy(out + out_length, bytes, n);
    out_length += n;
}
static void put_tag(char tag) { put(&tag, 1); }
static void put_u32(size_t n) { uint32_t v = (uint32_t)n; put(&v, 4); }
static void put_block(const void *bytes, size_t n) { put_u32(n); put(bytes, n); }
static void put_name(const char *name) {
    size_t n = strlen(name);
    put_block(name, n > MAX_TEXT ? MAX_TEXT : n);
}
static void flush_out(void) {
    if (out_failed) { out_failed = 0; out_length = 0; put_tag('!'); }  /* too large, or no memory left to say it */
    if (!out_failed) host_emit(out, (int32_t)out_length);
    else { out_failed = 0; uint8_t lost = '!'; host_emit(&lost, 1); }
    out_length = 0;
}

/* A str as UTF-8; lone surrogates keep their three bytes, which the host recognises. */
static void put_text(PyObject *text, Py_ssize_t limit) {
    PyObject *bytes = PyUnicode_AsEncodedString(text, "utf-8", "surrogatepass");
    if (!bytes) { PyErr_Clear(); out_failed = 1; return; }
    Py_ssize_t n = PyBytes_GET_SIZE(bytes);
    put_block(PyBytes_AS_STRING(bytes), (size_t)(limit >= 0 && n > limit ? limit : n));
    Py_DECREF(bytes);
}

static void put_value(PyObject *value, int depth);

static void put_iterated(PyTypeObject *type, PyObject *value, Py_ssize_t count, int depth) {
    put_u32((size_t)count);
    PyObject *iterator = type->tp_iter(value), *element;
    if (!iterator) { PyErr_Clear(); out_failed = 1; return; }
    while ((element = Py_TYPE(iterator)->tp_iternext(iterator))) {
        put_value(element, depth);
        Py_DECREF(element);
        if (out_failed) break;
    }
    PyErr_Clear();
    Py_DECREF(iterator);
}

/* One value: a tag, then its content. 'u' and a type's name stand before a value whose type is a subclass of the tag's. */
static void put_value(PyObject *value, int depth) {
    if (out_failed) return;
    PyTypeObject *type = Py_TYPE(value), *base = NULL;
    if (value == Py_None) { put_tag('N'); return; }
    if (type == &PyBool_Type) { put_tag(value == Py_True ? 'T' : 'F'); return; }
    if (PyLong_Check(value)) base = &PyLong_Type;
    else if (PyUnicode_Check(value)) base = &PyUnicode_Type;
    else if (PyTuple_Check(value)) base = &PyTuple_Type;
    else if (PyList_Check(value)) base = &PyList_Type;
    else if (PyDict_Check(value)) base = &PyDict_Type;
    else if (PyBytes_Check(value)) base = &PyBytes_Type;
    else if (PyFloat_Check(value)) base = &PyFloat_Type;
    else if (PyComplex_Check(value)) base = &PyComplex_Type;
    else if (PyByteArray_Check(value)) base = &PyByteArray_Type;
    else if (PyFrozenSet_Check(value)) base = &PyFrozenSet_Type;
    else if (PyAnySet_Check(value)) base = &PySet_Type;
    if (!base) { put_tag('o'); put_name(type->tp_name); return; }
    if (depth >= MAX_DEPTH) { put_tag('D'); return; }
    if (type != base) { put_tag('u'); put_name(type->tp_name); }
    if (base == &PyLong_Type) {
        PyObject *digits = PyLong_Type.tp_as_number->nb_index(value);
        PyObject *text = digits ? PyNumber_ToBase(digits, 16) : NULL;
        Py_XDECREF(digits);
        if (!text) { PyErr_Clear(); out_failed = 1; return; }
        put_tag('i'); put_text(text, -1);
        Py_DECREF(text);
    } else if (base == &PyUnicode_Type) {
        put_tag('s'); put_text(value, -1);
    } else if (base == &PyTuple_Type || base == &PyList_Type) {
        int list = base == &PyList_Type;
        Py_ssize_t n = list ? PyList_GET_SIZE(value) : PyTuple_GET_SIZE(value);
        put_tag(list ? 'l' : 't'); put_u32((size_t)n);
        for (Py_ssize_t i = 0; i < n && !out_failed; i++)
            put_value(list ? PyList_GET_ITEM(value, i) : PyTuple_GET_ITEM(value, i), depth + 1);
    } else if (base == &PyDict_Type) {
        Py_ssize_t position = 0;
        PyObject *key, *element;
        put_tag('d'); put_u32((size_t)PyDict_GET_SIZE(value));
        while (!out_failed && PyDict_Next(value, &position, &key, &element)) {
            put_value(key, depth + 1);
            put_value(element, depth + 1);
        }
    } else if (base == &PyBytes_Type) {
        put_tag('b'); put_block(PyBytes_AS_STRING(value), (size_t)PyBytes_GET_SIZE(value));
    } else if (base == &PyFloat_Type) {
        double number = PyFloat_AS_DOUBLE(value);
        put_tag('f'); put(&number, 8);
    } else if (base == &PyComplex_Type) {
        Py_complex number = ((PyComplexObject *)value)->cval;
        put_tag('c'); put(&number.real, 8); put(&number.imag, 8);
    } else if (base == &PyByteArray_Type) {
        put_tag('a'); put_block(PyByteArray_AS_STRING(value), (size_t)PyByteArray_GET_SIZE(value));
    } else {
        put_tag(base == &PySet_Type ? 'S' : 'Z');
        put_iterated(base, value, PySet_GET_SIZE(value), depth + 1);
    }
}

/* ---- exceptions ---- */

static int is_answer_code(PyCodeObject *code) {
    return PyUnicode_Check(code->co_filename) && PyUnicode_CompareWithASCIIString(code->co_filename, ANSWER_FILE) == 0;
}

static long line_of(PyObject *number) {
    long line = number && PyLong_CheckExact(number) ? PyLong_AsLong(number) : 0;
    if (PyErr_Occurred()) PyErr_Clear();
    return line < 0 ? 0 : line;
}

/* 'X', the type's bases (name, whether built in), message, the learner's frames (line, function), line and column of a syntax error. */
static void put_exception(PyObject *exception) {
    PyTypeObject *type = Py_TYPE(exception);
    PyObject *mro = type->tp_mro;
    Py_ssize_t bases = mro && PyTuple_Check(mro) ? PyTuple_GET_SIZE(mro) : 0;
    if (bases > 32) bases = 32;
    put_tag('X');
    put_u32((size_t)bases);
    for (Py_ssize_t i = 0; i < bases; i++) {
        PyTypeObject *one = (PyTypeObject *)PyTuple_GET_ITEM(mro, i);
        put_name(one->tp_name);
        put_tag(one->tp_flags & Py_TPFLAGS_HEAPTYPE ? 0 : 1);
    }
    uint32_t code = 0;
    if (PyObject_TypeCheck(exception, (PyTypeObject *)PyExc_SystemExit)) {
        PyObject *status = ((PySystemExitObject *)exception)->code;
        if (status && PyLong_CheckExact(status)) code = (uint32_t)(PyLong_AsUnsignedLongMask(status) & 255);
        else if (status && status != Py_None) code = 1;
    }
    put_u32(code);
    PyObject *text = PyObject_Str(exception);  /* may run the learner's code: whatever it does only costs steps */
    PyErr_Clear();
    if (text && PyUnicode_CheckExact(text)) put_text(text, MAX_TEXT); else put_block("", 0);
    Py_XDECREF(text);
    long lines[MAX_FRAMES];
    PyObject *names[MAX_FRAMES];
    size_t frames = 0;
    PyObject *traceback = ((PyBaseExceptionObject *)exception)->traceback;
    for (; traceback && PyTraceBack_Check(traceback); traceback = (PyObject *)((PyTracebackObject *)traceback)->tb_next) {
        PyCodeObject *frame_code = PyFrame_GetCode(((PyTracebackObject *)traceback)->tb_frame);
        if (is_answer_code(frame_code)) {
            PyObject *number = PyObject_GetAttrString(traceback, "tb_lineno");
            if (!number) PyErr_Clear();
            if (frames == MAX_FRAMES) {
                memmove(lines, lines + 1, sizeof lines - sizeof *lines);
                memmove(names, names + 1, sizeof names - sizeof *names);
                frames--;
            }
            lines[frames] = line_of(number);
            names[frames++] = frame_code->co_qualname;  /* borrowed: the frame, held by the traceback, keeps its code */
            Py_XDECREF(number);
        }
        Py_DECREF(frame_code);
    }
    put_u32(frames);
    for (size_t i = 0; i < frames; i++) { put_u32((size_t)lines[i]); put_text(names[i], MAX_TEXT); }
    long line = 0, column = 0;
    if (PyObject_TypeCheck(exception, (PyTypeObject *)PyExc_SyntaxError)) {
        PySyntaxErrorObject *syntax = (PySyntaxErrorObject *)exception;
        if (syntax->filename && PyUnicode_CheckExact(syntax->filename) &&
            PyUnicode_CompareWithASCIIString(syntax->filename, ANSWER_FILE) == 0) {
            line = line_of(syntax->lineno);
            column = line_of(syntax->offset);
        }
    }
    put_u32((size_t)line);
    put_u32((size_t)column);
}

/* ---- running ---- */

static PyThreadState *thread_state;
static PyObject *print_exception;       /* start.py: writes a traceback of the learner's own lines to stderr */
static PyObject *finish_script;         /* start.py: what an interpreter does at its end */
static PyObject *flush_streams;         /* start.py: hands buffered output on */
static PyObject *builtin_names[MAX_BUILTINS], *builtin_values[MAX_BUILTINS];
static size_t builtin_count;

/* Untouched builtins, a new dict each time: what the answer did to the shared one, or to an earlier copy, is not in it. They are
 * kept as a C array, because gc.get_objects() would find a dict. */
static PyObject *fresh_builtins(void) {
    PyObject *copy = PyDict_New();
    for (size_t i = 0; copy && i < builtin_count; i++)
        if (PyDict_SetItem(copy, builtin_names[i], builtin_values[i])) Py_CLEAR(copy);
    return copy;
}

static PyObject *new_module(const char *name, PyObject *builtins) {
    PyObject *module = PyModule_New(name);
    if (!module) return NULL;
    PyObject *modules = PyImport_GetModuleDict();
    if (PyDict_SetItemString(PyModule_GetDict(module), "__builtins__", builtins) ||
        PyDict_SetItemString(modules, name, module)) { Py_DECREF(module); return NULL; }
    return module;
}

static PyObject *evaluate(const char *source, const char *file, int mode, PyObject *globals) {
    PyCompilerFlags flags = {.cf_flags = 0, .cf_feature_version = PY_MINOR_VERSION};
    PyObject *name = PyUnicode_FromString(file);
    PyObject *code = name ? Py_CompileStringObject(source, name, mode, &flags, 0) : NULL;
    PyObject *result = code ? PyEval_EvalCode(code, globals, globals) : NULL;
    Py_XDECREF(code);
    Py_XDECREF(name);
    return result;
}

/* Compiles bytes as a source file is read: with its byte order mark and coding line honoured, null bytes refused. */
static PyObject *run_file(const char *source, size_t n, PyObject *globals) {
    if (memchr(source, 0, n)) {
        PyErr_SetString(PyExc_SyntaxError, "source code cannot contain null bytes");
        return NULL;
    }
    return evaluate(source, ANSWER_FILE, Py_file_input, globals);
}

enum item {
    ITEM_STATEMENTS = 'S', /* run in the case's namespace */
    ITEM_VALUE = 'V',      /* one expression there; its value is emitted */
    ITEM_ANSWER = 'A',     /* the answer, loaded as a module of its own */
    ITEM_NAME = 'N',       /* a name of the answer, made known to the case */
    ITEM_SCRIPT = 'P',     /* a program, run as __main__ */
};

static PyObject *answer_module, *case_globals;

static int run_item(char kind, char *source, size_t n) {
    PyObject *result = NULL;
    PyEval_SetTrace(NULL, NULL);
    PyEval_SetProfile(NULL, NULL);
    if (kind == ITEM_STATEMENTS || kind == ITEM_VALUE || kind == ITEM_NAME) {
        PyObject *builtins = fresh_builtins();
        if (!case_globals && builtins) {
            PyObject *name = PyUnicode_FromString("case");
            case_globals = PyDict_New();
            if (!case_globals || !name || PyDict_SetItemString(case_globals, "__name__", name)) Py_CLEAR(case_globals);
            Py_XDECREF(name);
        }
        if (!builtins || !case_globals || PyDict_SetItemString(case_globals, "__builtins__", builtins)) return -1;
        Py_DECREF(builtins);
    }
    switch (kind) {
    case ITEM_STATEMENTS:
        result = evaluate(source, CASE_FILE, Py_file_input, case_globals);
        break;
    case ITEM_VALUE:
        result = evaluate(source, CASE_FILE, Py_eval_input, case_globals);
        if (result) { put_tag('v'); put_value(result, 0); flush_out(); }
        break;
    case ITEM_ANSWER:
        answer_module = new_module("answer", PyEval_GetBuiltins());
        if (answer_module) result = run_file(source, n, PyModule_GetDict(answer_module));
        break;
    case ITEM_NAME: {
        PyObject *value = answer_module ? PyDict_GetItemString(PyModule_GetDict(answer_module), source) : NULL;
        if (!value) { PyErr_Clear(); put_tag('?'); put_block(source, n); flush_out(); return 1; }
        if (PyDict_SetItemString(case_globals, source, value) == 0) result = Py_NewRef(Py_None);
        break;
    }
    case ITEM_SCRIPT: {
        PyObject *module = new_module("__main__", PyEval_GetBuiltins());
        if (module) result = run_file(source, n, PyModule_GetDict(module));
        break;
    }
    default:
        return -1;
    }
    if (result) { Py_DECREF(result); return 0; }
    PyObject *exception = PyErr_GetRaisedException();
    if (!exception) return -1;
    if (kind == ITEM_SCRIPT) {
        PyObject *text = PyBytes_FromStringAndSize(source, (Py_ssize_t)n);
        PyObject *printed = text ? PyObject_CallFunctionObjArgs(print_exception, exception, text, NULL) : NULL;
        PyErr_Clear();
        Py_XDECREF(printed);
        Py_XDECREF(text);
    }
    put_exception(exception);
    flush_out();
    Py_DECREF(exception);
    return 1;
}

static void call_and_forget(PyObject *function) {
    PyObject *raised = PyErr_GetRaisedException();
    PyObject *done = PyObject_CallNoArgs(function);
    if (!done) PyErr_Clear();
    Py_XDECREF(done);
    PyErr_SetRaisedException(raised);
}

/* For the host, after it stopped a run: what the program had printed is still in Python's buffers. */
EXPORT(flush) void flush(void) {
    if (!PyThreadState_GetUnchecked()) PyEval_RestoreThread(thread_state);  /* stopped while it waited for a lock */
    call_and_forget(flush_streams);
}

EXPORT(allocate) void *allocate(int32_t n) { return malloc((size_t)n + 1); }

/* Request: u32 count, then per item its kind (one byte), u32 length, that many bytes and a zero byte.
 * Returns 0: all items ran; 1: one raised, what it was is emitted; 2: malformed or no memory, nothing was judged. */
EXPORT(run) int32_t run(char *request, int32_t length) {
    uint32_t count, n;
    char *end = request + length;
    if (length < 4) return 2;
    memcpy(&count, request, 4);
    request += 4;
    int script = 0, status = 0;
    for (uint32_t i = 0; i < count && status == 0; i++) {
        if (end - request < 5) return 2;
        char kind = *request;
        memcpy(&n, request + 1, 4);
        request += 5;
        if ((size_t)(end - request) < (size_t)n + 1) return 2;
        host_item((int32_t)i);
        script = kind == ITEM_SCRIPT;
        status = run_item(kind, request, n);
        request += n + 1;
    }
    if (status < 0) {
        if (!PyErr_ExceptionMatches(PyExc_MemoryError)) return 2;
        PyObject *exception = PyErr_GetRaisedException();
        put_exception(exception);
        flush_out();
        status = 1;
    }
    if (script) call_and_forget(finish_script);
    return status;
}

static int keep_builtins(void) {
    PyObject *name, *value;
    Py_ssize_t position = 0;
    while (PyDict_Next(PyEval_GetBuiltins(), &position, &name, &value)) {
        if (builtin_count == MAX_BUILTINS) return -1;
        builtin_names[builtin_count] = Py_NewRef(name);
        builtin_values[builtin_count++] = Py_NewRef(value);
    }
    return 0;
}

EXPORT(initialize) int32_t initialize(void) {
    PyPreConfig before;
    PyConfig config;
    PyImport_FrozenModules = answerkey_frozen;
    PyPreConfig_InitIsolatedConfig(&before);
    before.utf8_mode = 1;
    if (PyStatus_Exception(Py_PreInitialize(&before))) return 1;
    PyConfig_InitIsolatedConfig(&config);
    config.site_import = 0;
    config.install_signal_handlers = 0;
    config.pathconfig_warnings = 0;
    config.use_hash_seed = 1;
    config.hash_seed = 0;
    config.write_bytecode = 0;
    config.buffered_stdio = 1;
    config.configure_c_stdio = 1;
    config.parse_argv = 0;
    config.module_search_paths_set = 1;
    config.int_max_str_digits = -1;
    config.code_debug_ranges = 0;
    PyConfig_SetString(&config, &config.program_name, L"python");
    PyConfig_SetString(&config, &config.executable, L"");
    PyConfig_SetString(&config, &config.base_executable, L"");
    PyConfig_SetString(&config, &config.prefix, L"/");
    PyConfig_SetString(&config, &config.exec_prefix, L"/");
    PyConfig_SetString(&config, &config.base_prefix, L"/");
    PyConfig_SetString(&config, &config.base_exec_prefix, L"/");
    PyConfig_SetString(&config, &config.stdlib_dir, L"/");
    PyConfig_SetString(&config, &config.platlibdir, L"lib");
    PyStatus status = Py_InitializeFromConfig(&config);
    PyConfig_Clear(&config);
    if (PyStatus_Exception(status)) return 2;
    PyObject *globals = PyDict_New();
    PyDict_SetItemString(globals, "__builtins__", PyEval_GetBuiltins());
    PyDict_SetItemString(globals, "__name__", PyUnicode_FromString("start"));
    PyObject *result = evaluate(START, "<start>", Py_file_input, globals);
    if (!result) { PyErr_Print(); return 3; }
    Py_DECREF(result);
    print_exception = Py_XNewRef(PyDict_GetItemString(globals, "print_exception"));
    finish_script = Py_XNewRef(PyDict_GetItemString(globals, "finish_script"));
    flush_streams = Py_XNewRef(PyDict_GetItemString(globals, "flush_streams"));
    if (!print_exception || !finish_script || !flush_streams || keep_builtins()) return 4;
    thread_state = PyThreadState_Get();
    return 0;
}
