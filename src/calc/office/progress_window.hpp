#pragma once
#include "calc/office/command.hpp"

#include <com/sun/star/task/XStatusIndicator.hpp>

#include <chrono>
#include <memory>
#include <string>
#include <string_view>

namespace referralbook::calc {

/// Thrown out of progress_window::at when the user pressed Stop: what is under way unwinds and is taken back.
struct stopped_by_user {};

/// How far a long command is: the bar in the status line, and, once it takes longer than half a second, a small window
/// with a button Stop; none of a quiet call. The document's window takes no input meanwhile. Argument StopAt of the
/// call: as soon as so many percent are done, all stops as though the button had been pressed. Main thread only.
class progress_window {
public:
    progress_window(command_call const& call, std::string_view title);
    ~progress_window();
    progress_window(progress_window const&) = delete;
    progress_window& operator=(progress_window const&) = delete;

    /// True while one is shown somewhere: the office takes events then, and no other command may begin in the middle.
    static bool at_work() { return at_work_ > 0; }

    /// Whether the call is to stop somewhere (StopAt): then even a short command says how far it is.
    static bool stops_by_itself(command_call const& call) { return call.number(argument::stop_at).has_value(); }

    /// So many percent are done, and what is done now. Throws stopped_by_user. May be told as
    /// often as one likes: the same words move the bar ten times a second at most.
    void at(int percent, std::string_view doing);

private:
    class stop_window;
    command_call const& call_;
    com::sun::star::uno::Reference<com::sun::star::task::XStatusIndicator> bar_;
    std::unique_ptr<stop_window> window_;
    std::chrono::steady_clock::time_point began_ = std::chrono::steady_clock::now(), moved_;
    int stop_at_;
    static inline int at_work_ = 0;
    std::string title_, doing_;
};

}
