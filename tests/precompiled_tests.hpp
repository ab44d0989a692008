// Compiled once for all tests of the rules; see src/precompiled_rules.hpp.
#include "precompiled_rules.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#if __has_include(<rapidcheck.h>)
#include <rapidcheck.h>
#endif
