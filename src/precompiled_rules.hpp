// Compiled once for all rules: the parts of the standard library that most of them use. It only saves time: every file
// includes what it needs itself, and preset clang, which has none, must build.
#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <expected>
#include <functional>
#include <map>
#include <optional>
#include <ranges>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>
