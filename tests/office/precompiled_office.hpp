// Compiled once for all tests in the office; see src/precompiled_rules.hpp.
#include "calc/precompiled_calc.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
