@echo off
rem Starts Plumbline: without arguments its window, with a command (see --help) its terminal side.
setlocal DisableDelayedExpansion
set "PROGRAM=%~dp0.."
set "JAVA="
if defined JAVA_HOME call :try "%JAVA_HOME%"
for /f "delims=" %%j in ('where java 2^>nul') do call :try "%%~dpj.."
for /d %%d in (
  "%USERPROFILE%\.jdks\*" "%USERPROFILE%\.m2\jdks\*" "%USERPROFILE%\scoop\apps\*"
  "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Amazon Corretto\*"
  "%ProgramFiles%\BellSoft\*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Microsoft\*"
) do call :try "%%~d"
if not defined JAVA (
  echo plumbline: Java 25 or newer is needed and was not found. Install a JDK 25 ^(https://adoptium.net^) or let JAVA_HOME name one. 1>&2
  exit /b 1
)
rem A terminal command is over before a better compiler pays; the window lives long, and a check
rem may have a million articles before it.
set "FLAGS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
if "%~1"=="" set "FLAGS="
if exist "%~1" set "FLAGS="
if "%~1"=="check" set "FLAGS="
"%JAVA%" %FLAGS% --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow "-Dplumbline.samples=%PROGRAM%\sample-articles" "-Dplumbline.model=%PROGRAM%\model" -cp "%PROGRAM%\lib\*" org.plumbline.app.Launcher %*
exit /b %ERRORLEVEL%

rem Takes the JDK in folder %1 where none was taken before and its "release" file says 25 or newer.
:try
if defined JAVA exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "MAJOR=0"
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set MAJOR=%%v
set MAJOR=%MAJOR:"=%
if %MAJOR% GEQ 25 set "JAVA=%~1\bin\java.exe"
exit /b 0
