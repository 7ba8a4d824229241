# Sourced by the launchers, which set "java" (the command) and "classpath" (jars, between colons).
# Makes Java start with classes that are read already: an archive in the user's cache folder, made in the background after the
# first run. PRESSLINT_CLASS_ARCHIVE names another folder, or is "off". Whatever goes wrong, presslint runs without.

# Sets archive_options to what Java is given.
use_class_archive() {
  archive_options=
  archive_folder=${PRESSLINT_CLASS_ARCHIVE:-}
  if [ -z "$archive_folder" ]; then
    [ -n "${XDG_CACHE_HOME:-}${HOME:-}" ] || return 0
    archive_folder=${XDG_CACHE_HOME:-$HOME/.cache}/presslint
  fi
  [ "$archive_folder" != off ] || return 0

  # The JDK and the build by name, size and date; what changes gives another archive.
  archive_java=$(readlink -f "$(command -v "$java")" 2>/dev/null) || return 0
  archive_release=${archive_java%/bin/java}/release
  archive_major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$archive_release" 2>/dev/null)
  [ "${archive_major:-0}" -ge 17 ] || return 0
  archive_jars=$(printf '%s' "$classpath" | tr ':' '\n')
  IFS_before=$IFS
  IFS='
'
  # shellcheck disable=SC2086
  archive_key=$(ls -ln "$archive_java" "$archive_release" $archive_jars 2>/dev/null | cksum | tr -c '0-9\n' '-')
  IFS=$IFS_before
  archive=$archive_folder/classes-$archive_major-$archive_key

  if [ "$archive_major" -ge 25 ]; then
    archive=$archive.aot
    archive_use=-XX:AOTCache=$archive
    archive_make=-XX:AOTCacheOutput=
  else
    archive=$archive.jsa
    archive_use=-XX:SharedArchiveFile=$archive
    archive_make=-XX:ArchiveClassesAtExit=
  fi
  if [ -f "$archive" ]; then
    # An archive that does not fit is passed over without a word.
    archive_options="-Xlog:disable"
    return 0
  fi
  archive_use=
  make_class_archive </dev/null >/dev/null 2>&1 &
}

# Runs presslint on a few lines and keeps the classes that it loads. The folder is the lock: only one process makes it.
make_class_archive() {
  trap '' HUP INT
  mkdir -p "$archive_folder" || return 0
  lock=$archive.lock
  # A process that was killed leaves its lock behind.
  find "$archive_folder" -name '*.lock' -type d -mmin +10 -exec rm -rf {} \;
  mkdir "$lock" || return 0
  printf '%s\n' '# The comittee met on Monday, 3 March 2025' '' \
    'Vladimir Sobolev, the Secretary-General, said: "We met in Samarkand." Vladimor Sobolev spoke of 12 delegations.' '' \
    'Генеральный секретарь Владимир Соболев сообщил о встрече в понедельник, 3 марта 2025 года. Комитэт собрался.' \
    >"$lock/sample.md"
  # shellcheck disable=SC2086
  nice "$java" $java_options "$archive_make$lock/archive" -Xlog:disable -cp "$classpath" \
    org.presslint.cli.Main check --no-cache "$lock/sample.md"
  if [ -s "$lock/archive" ]; then
    # Archives of builds and JDKs that are gone are not looked for again.
    find "$archive_folder" -name 'classes-*' -type f -mtime +60 -exec rm -f {} \;
    mv -f "$lock/archive" "$archive"
  fi
  rm -rf "$lock"
}
