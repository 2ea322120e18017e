@echo off
rem Starts EntryPoint with a Java 25 or newer that it finds by itself. No Java is started to find out its version.
setlocal EnableExtensions DisableDelayedExpansion
set "NEEDED=25"
for %%I in ("%~dp0..") do set "APP=%%~fI"
set "FOUND="

call :try "%APP%\runtime"
if defined JAVA_HOME call :try "%JAVA_HOME%"
for %%I in (java.exe) do if not "%%~$PATH:I"=="" for %%J in ("%%~dp$PATH:I..") do call :try "%%~fJ"
for %%B in (
	"%ProgramFiles%\Java"
	"%ProgramFiles%\Eclipse Adoptium"
	"%ProgramFiles%\Eclipse Foundation"
	"%ProgramFiles%\Microsoft"
	"%ProgramFiles%\Zulu"
	"%ProgramFiles%\Amazon Corretto"
	"%ProgramFiles%\BellSoft"
	"%ProgramFiles%\OpenJDK"
	"%LOCALAPPDATA%\Programs\Eclipse Adoptium"
	"%USERPROFILE%\.jdks"
) do if not defined FOUND if exist "%%~B\" for /d %%D in ("%%~B\*") do call :try "%%~fD"

if not defined FOUND (
	>&2 echo EntryPoint needs Java %NEEDED% or newer: please install a JDK %NEEDED%, or set JAVA_HOME to its folder.
	exit /b 1
)

rem What the virtual machine recorded when this copy was built; another Java than that of the build passes over it.
set "RECORDED="
if exist "%APP%\entrypoint.aot" set RECORDED="-XX:AOTCache=%APP%\entrypoint.aot" -Xlog:aot=off,cds=off
"%FOUND%\bin\java.exe" %RECORDED% -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=128m -Xms128m -Xmn80m -Xmx1g -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30 -Djdk.reflect.useNativeAccessorOnly=true %ENTRYPOINT_OPTS% --module-path "%APP%\lib\javafx" --add-modules javafx.controls --enable-native-access=javafx.graphics --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED -cp "%APP%\lib\*" org.entrypoint.app.Main %*
exit /b %ERRORLEVEL%

rem Takes the Java in folder %1 if it is new enough and none was found before.
:try
if defined FOUND exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "VERSION="
for /f "usebackq tokens=2 delims==" %%V in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do for /f "delims=.-+" %%M in ("%%~V") do set "VERSION=%%M"
if not defined VERSION exit /b 0
if %VERSION% GEQ %NEEDED% set "FOUND=%~1"
exit /b 0
