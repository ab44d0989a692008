# Windows programs made on Debian or Ubuntu by MinGW-w64, and run there by Wine: for tools/test-windows. The libraries are
# looked for in REFERRALBOOK_WINDOWS_LIBRARIES alone, for what the system has is not for Windows.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)
set(CMAKE_CROSSCOMPILING_EMULATOR wine)
set(CMAKE_EXE_LINKER_FLAGS_INIT -static)   # Wine has none of the compiler's own libraries

list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES REFERRALBOOK_WINDOWS_LIBRARIES)
set(CMAKE_FIND_ROOT_PATH "${REFERRALBOOK_WINDOWS_LIBRARIES}")
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
