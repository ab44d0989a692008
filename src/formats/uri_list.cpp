#include "formats/uri_list.hpp"

#include "text/letters.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

namespace referralbook::formats {

namespace {

constexpr std::size_t most_files = 500;

}

std::string files_of_list(std::string_view uri_list) {
    std::string files;
    std::size_t count = 0;
    text::each_part(uri_list, std::string_view{"\r\n\0", 3}, [&](std::string_view line) {
        const auto uri = text::trimmed(line);
        if (count < most_files && text::begins_but_for_case(uri, "file:")) {
            text::append_part(files, "\n", uri);
            ++count;
        }
    });
    return files;
}

}
