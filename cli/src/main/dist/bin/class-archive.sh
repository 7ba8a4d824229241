# Sourced by the launchers, which set "java" (the path of the command), "classpath" (jars, between colons), "java_options" and
# "archive_sample" (a folder of texts).
# Makes Java start with classes that are read already: an archive in the user's cache folder, made in the background after the
# first run. PRESSLINT_CLASS_ARCHIVE names another folder, or is "off". Whatever goes wrong, presslint runs without.
# Starting a process costs a millisecond or two: none is started where an archive is known and nothing has changed.

# Sets archive_options and archive_use to what Java is given.
use_class_archive() {
  archive_options=
  archive_use=
  archive_folder=${PRESSLINT_CLASS_ARCHIVE:-}
  if [ -z "$archive_folder" ]; then
    [ -n "${XDG_CACHE_HOME:-}${HOME:-}" ] || return 0
    archive_folder=${XDG_CACHE_HOME:-$HOME/.cache}/presslint
  fi
  [ "$archive_folder" != off ] || return 0
  archive_known=$archive_folder/classes.known
  know_class_archive || find_class_archive || return 0
  case $archive in
    *.aot) archive_use=-XX:AOTCache=$archive ;;
    *) archive_use=-XX:SharedArchiveFile=$archive ;;
  esac
  # An archive that does not fit is passed over without a word.
  archive_options="-Xlog:disable"
}

# Sets archive to the one that an earlier run noted for this Java and these jars, where they are as they were.
know_class_archive() {
  [ -f "$archive_known" ] || return 1
  while IFS= read -r archive_java && IFS= read -r archive_noted &&
    IFS= read -r archive_jars && IFS= read -r archive; do
    if [ "$archive_jars" = "$classpath" ] && [ "$java" -ef "$archive_java" ]; then
      read_java_version
      [ "$archive_version" = "$archive_noted" ] && [ -f "$archive" ] && is_newer_than_jars
      return
    fi
  done <"$archive_known"
  return 1
}

is_newer_than_jars() {
  archive_ifs=$IFS
  IFS=:
  for archive_jar in $classpath; do
    if [ "$archive_jar" -nt "$archive" ]; then
      IFS=$archive_ifs
      return 1
    fi
  done
  IFS=$archive_ifs
}

# Sets archive_version to all that the Java in archive_java tells of its version, and archive_major.
read_java_version() {
  archive_version=
  archive_major=
  archive_release=${archive_java%/bin/java}/release
  [ -r "$archive_release" ] || return 0
  while IFS= read -r archive_line; do
    case $archive_line in
      JAVA_VERSION=*)
        archive_major=${archive_line#*\"}
        archive_major=${archive_major%%[!0-9]*}
        archive_version="$archive_version $archive_line"
        ;;
      *VERSION=*) archive_version="$archive_version $archive_line" ;;
    esac
  done <"$archive_release"
}

# Sets archive to the one for this Java and these jars, told by names, sizes and dates; begins to make it where it is not there.
find_class_archive() {
  archive_java=$(readlink -f "$java" 2>/dev/null) || return 1
  read_java_version
  [ "${archive_major:-0}" -ge 17 ] || return 1
  archive_ifs=$IFS
  IFS=:
  # shellcheck disable=SC2086
  archive_key=$(ls -ln "$archive_java" "$archive_release" $classpath 2>/dev/null | cksum | tr -c '0-9\n' '-')
  IFS=$archive_ifs
  archive=$archive_folder/classes-$archive_major-$archive_key
  if [ "$archive_major" -ge 25 ]; then
    archive=$archive.aot
    archive_make=-XX:AOTCacheOutput=
  else
    archive=$archive.jsa
    archive_make=-XX:ArchiveClassesAtExit=
  fi
  if [ -f "$archive" ]; then
    note_class_archive
    return 0
  fi
  make_class_archive </dev/null >/dev/null 2>&1 &
  return 1
}

# Notes the archive for later runs, beside those of other Javas and builds.
note_class_archive() {
  {
    printf '%s\n' "$archive_java" "$archive_version" "$classpath" "$archive"
    # Sixteen lines are four others: more are seldom in use.
    [ ! -f "$archive_known" ] || head -n 16 "$archive_known"
  } >"$archive_known.$$" 2>/dev/null && mv -f "$archive_known.$$" "$archive_known" 2>/dev/null
  return 0
}

# Runs presslint on a few texts and keeps the classes that it loads. The folder is the lock: only one process makes it.
make_class_archive() {
  trap '' HUP INT
  mkdir -p "$archive_folder" || return 0
  lock=$archive.lock
  # A process that was killed leaves its lock behind.
  find "$archive_folder" -name '*.lock' -type d -mmin +10 -exec rm -rf {} \;
  mkdir "$lock" || return 0
  # shellcheck disable=SC2086
  nice "$java" $java_options "$archive_make$lock/archive" -Xlog:disable -cp "$classpath" \
    org.presslint.cli.Main check --cache-dir "$lock/results" "$archive_sample"
  if [ -s "$lock/archive" ]; then
    # Archives of builds and JDKs that are gone are not looked for again.
    find "$archive_folder" -name 'classes-*' -type f -mtime +60 -exec rm -f {} \;
    mv -f "$lock/archive" "$archive"
  fi
  rm -rf "$lock"
}
