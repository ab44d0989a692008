# libical as a static, position-independent library without ICU: Debian's own is neither. It is built once in a build folder,
# from the source archive below. Without a network, set REFERRALBOOK_LIBICAL_ARCHIVE to that archive.
#
# Gives the target libical.
include(ExternalProject)

set(libical_sha256 b44705dd71ca4538c86fb16248483ab4b48978524fb1da5097bd76aa2e0f0c33)
set(libical_urls
  "http://deb.debian.org/debian/pool/main/libi/libical3/libical3_3.0.16.orig.tar.gz"
  "https://snapshot.debian.org/archive/debian/20230601T000000Z/pool/main/libi/libical3/libical3_3.0.16.orig.tar.gz"
  "https://github.com/libical/libical/releases/download/v3.0.16/libical-3.0.16.tar.gz")
set(REFERRALBOOK_LIBICAL_ARCHIVE "" CACHE FILEPATH "libical-3.0.16.tar.gz, where it is not to be downloaded")

set(libical_archive "${REFERRALBOOK_LIBICAL_ARCHIVE}")
if(NOT libical_archive)
  set(libical_archive "${PROJECT_BINARY_DIR}/libical/libical-3.0.16.tar.gz")
  set(said "")
  foreach(url IN LISTS libical_urls)
    if(EXISTS "${libical_archive}")
      file(SHA256 "${libical_archive}" found)
      if(found STREQUAL libical_sha256)
        break()
      endif()
    endif()
    file(DOWNLOAD "${url}" "${libical_archive}" STATUS status INACTIVITY_TIMEOUT 20)
    list(GET status 1 words)
    string(APPEND said "\n  ${url}: ${words}")
  endforeach()
endif()
set(found "")
if(EXISTS "${libical_archive}")
  file(SHA256 "${libical_archive}" found)
endif()
if(NOT found STREQUAL libical_sha256)
  message(FATAL_ERROR "The source of libical 3.0.16 could not be fetched (SHA256 ${libical_sha256}):${said}\n"
    "Fetch it by hand and configure with -DREFERRALBOOK_LIBICAL_ARCHIVE=<the file>.")
endif()

find_program(PERL perl)
if(NOT PERL)
  message(FATAL_ERROR "libical needs perl to be built; on Debian and Ubuntu install: perl")
endif()

set(libical_folder "${PROJECT_BINARY_DIR}/libical")
set(libical_library "${libical_folder}/build/lib/${CMAKE_STATIC_LIBRARY_PREFIX}ical${CMAKE_STATIC_LIBRARY_SUFFIX}")
set(libical_launcher)
if(CCACHE)
  set(libical_launcher "-DCMAKE_C_COMPILER_LAUNCHER=${CCACHE}")
endif()
ExternalProject_Add(libical_build
  URL "${libical_archive}" URL_HASH "SHA256=${libical_sha256}" DOWNLOAD_EXTRACT_TIMESTAMP OFF
  PREFIX "${libical_folder}" SOURCE_DIR "${libical_folder}/source" BINARY_DIR "${libical_folder}/build"
  CMAKE_ARGS -DCMAKE_BUILD_TYPE=Release -DCMAKE_POSITION_INDEPENDENT_CODE=ON -DCMAKE_C_VISIBILITY_PRESET=hidden
    -DSTATIC_ONLY=ON -DCMAKE_DISABLE_FIND_PACKAGE_ICU=ON -DCMAKE_DISABLE_FIND_PACKAGE_BerkeleyDB=ON -DWITH_CXX_BINDINGS=OFF
    -DICAL_GLIB=OFF -DGOBJECT_INTROSPECTION=OFF -DICAL_GLIB_VAPI=OFF -DICAL_BUILD_DOCS=OFF -DLIBICAL_BUILD_TESTING=OFF
    -DUSE_BUILTIN_TZDATA=ON -DCMAKE_C_FLAGS=-w ${libical_launcher}
  BUILD_COMMAND "${CMAKE_COMMAND}" --build <BINARY_DIR> --target ical
  INSTALL_COMMAND "" BUILD_BYPRODUCTS "${libical_library}"
  LOG_CONFIGURE ON LOG_BUILD ON LOG_OUTPUT_ON_FAILURE ON)

set(libical_includes "${libical_folder}/build/src" "${libical_folder}/source/src/libical")
file(MAKE_DIRECTORY ${libical_includes})   # include folders must exist before they are filled
add_library(libical STATIC IMPORTED GLOBAL)
set_target_properties(libical PROPERTIES IMPORTED_LOCATION "${libical_library}"
  INTERFACE_INCLUDE_DIRECTORIES "${libical_includes}")
add_dependencies(libical libical_build)
