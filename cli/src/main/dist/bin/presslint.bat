@echo off
rem Runs presslint from an unpacked distribution.
rem PRESSLINT_JAVA_OPTS gives options for Java, JAVA_HOME chooses the Java.
setlocal
set "java=java"
if not "%JAVA_HOME%"=="" set "java=%JAVA_HOME%\bin\java"
where /q "%java%" 2>nul
if errorlevel 1 if not exist "%java%.exe" (
  echo presslint: no Java found ^(%java%^); install Java 17 or newer, or set JAVA_HOME to one 1>&2
  exit /b 2
)
"%java%" -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=160m -XX:+UseParallelGC -Xmn40m -Xshare:auto -XX:MaxRAMPercentage=50 %PRESSLINT_JAVA_OPTS% -cp "%~dp0..\lib\*" org.presslint.cli.Main %*
exit /b %errorlevel%
