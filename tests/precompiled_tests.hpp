// Compiled once for all tests of the rules; see src/precompiled_rules.hpp.
#include "precompiled_rules.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>
