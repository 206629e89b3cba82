@echo off
rem Starts Plaza Atlas from the folder that holds bin, lib and maps.
setlocal
for %%I in ("%~dp0..") do set "PLAZA_DIR=%%~fI"

set "JAVA=java"
if not "%JAVA_HOME%"=="" set "JAVA=%JAVA_HOME%\bin\java"

set "VERSION="
rem The first quoted words of "java -version" are the version: 25.0.1, 1.8.0_402, 26-ea
for /f tokens^=2^ delims^=^" %%V in ('""%JAVA%" -version 2^>^&1"') do if not defined VERSION set "VERSION=%%V"
if not defined VERSION (
    echo plaza: no java found; install Java 25 or newer, or set JAVA_HOME to it 1>&2
    exit /b 1
)
for /f "delims=.-+_" %%M in ("%VERSION%") do set "MAJOR=%%M"
if %MAJOR% LSS 25 (
    echo plaza: "%JAVA%" is version %VERSION%; Plaza Atlas needs Java 25 or newer ^(set JAVA_HOME to it^) 1>&2
    exit /b 1
)

"%JAVA%" --enable-native-access=ALL-UNNAMED -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms192m -XX:MaxNewSize=48m -XX:MinHeapFreeRatio=15 -XX:MaxHeapFreeRatio=25 -XX:+UseCompactObjectHeaders "-Dplaza.home=%PLAZA_DIR%" -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -jar "%PLAZA_DIR%\lib\plaza-atlas.jar" %*
exit /b %ERRORLEVEL%
