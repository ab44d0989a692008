// No translations: the sentences that a reader says are English in a fuzzer.
#include "text/language.hpp"

namespace referralbook::text {

const std::span<language_table const> language_tables{};

}
