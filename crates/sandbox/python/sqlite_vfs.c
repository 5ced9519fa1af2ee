/* The only file layer that SQLite gets (SQLITE_OS_OTHER=1). It opens nothing, so every database is in memory and ATTACH,
 * VACUUM INTO and backup to a path fail cleanly. Time and randomness come from the host: a virtual clock, a seeded generator. */
#include "sqlite3.h"
#include <time.h>
#include <unistd.h>

static int no_open(sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags, int *out_flags) {
    (void)vfs; (void)name; (void)flags; (void)out_flags;
    file->pMethods = 0;
    return SQLITE_CANTOPEN;
}

static int no_delete(sqlite3_vfs *vfs, const char *name, int sync) {
    (void)vfs; (void)name; (void)sync;
    return SQLITE_IOERR_DELETE_NOENT;
}

static int no_access(sqlite3_vfs *vfs, const char *name, int flags, int *exists) {
    (void)vfs; (void)name; (void)flags;
    *exists = 0;
    return SQLITE_OK;
}

static int full_path(sqlite3_vfs *vfs, const char *name, int capacity, char *out) {
    (void)vfs;
    sqlite3_snprintf(capacity, out, "%s", name);
    return SQLITE_OK;
}

static int randomness(sqlite3_vfs *vfs, int length, char *out) {
    (void)vfs;
    for (int i = 0; i < length; i += 256) getentropy(out + i, length - i < 256 ? (size_t)(length - i) : 256);
    return length;
}

static int sleep_for(sqlite3_vfs *vfs, int microseconds) {
    (void)vfs;
    struct timespec duration = {microseconds / 1000000, microseconds % 1000000 * 1000};
    nanosleep(&duration, 0);
    return microseconds;
}

/* Milliseconds since noon of 24 November 4714 BC, the start of the Julian day numbers that SQLite counts in. */
static int current_time_milliseconds(sqlite3_vfs *vfs, sqlite3_int64 *out) {
    (void)vfs;
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    *out = 210866760000000LL + (sqlite3_int64)now.tv_sec * 1000 + now.tv_nsec / 1000000;
    return SQLITE_OK;
}

static int current_time_days(sqlite3_vfs *vfs, double *out) {
    sqlite3_int64 milliseconds;
    current_time_milliseconds(vfs, &milliseconds);
    *out = (double)milliseconds / 86400000.0;
    return SQLITE_OK;
}

static int last_error(sqlite3_vfs *vfs, int capacity, char *out) {
    (void)vfs; (void)capacity; (void)out;
    return 0;
}

static sqlite3_vfs only_memory = {
    .iVersion = 2,
    .szOsFile = sizeof(sqlite3_file),
    .mxPathname = 512,
    .zName = "none",
    .xOpen = no_open,
    .xDelete = no_delete,
    .xAccess = no_access,
    .xFullPathname = full_path,
    .xRandomness = randomness,
    .xSleep = sleep_for,
    .xCurrentTime = current_time_days,
    .xGetLastError = last_error,
    .xCurrentTimeInt64 = current_time_milliseconds,
};

int sqlite3_os_init(void) { return sqlite3_vfs_register(&only_memory, 1); }
int sqlite3_os_end(void) { return SQLITE_OK; }
