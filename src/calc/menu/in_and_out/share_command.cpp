#include "calc/menu/in_and_out/share_command.hpp"
#include "calc/files/file_choice.hpp"
#include "calc/files/plain_copy.hpp"
#include "calc/files/target_file.hpp"
#include "text/sentences.hpp"

#include <array>

namespace referralbook::calc {

namespace {

constexpr std::array copies{file_kind{"Workbook (*.ods)", "*.ods"}, file_kind{"Excel workbook (*.xlsx)", "*.xlsx"}};

}

command_answer share_command(command_call const& call) {
    auto file = call.text(argument::file);
    if (!file && !call.quiet()) {
        file = file_to_save(call, "Save a copy with plain values", copies, "Shared copy.ods");
        if (!file) return std::string{};
    }
    const auto path = file_to_write(call, file.value_or(""));
    if (!path) return book::refuse(path.error());
    progress_window progress{call, "Save a copy with plain values"};
    book::result<int> copied;
    try {
        copied = write_plain_copy(call, *path, progress);
    } catch (stopped_by_user const&) {
        return book::refuse("Stopped: no file was written.");
    }
    if (!copied) return book::refuse(copied.error());
    return "Wrote " + path->filename().string() + ": " + text::counted(*copied, "formula") +
        " of Referral Book stand there as their values.";
}

}
