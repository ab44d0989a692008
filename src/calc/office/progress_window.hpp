#pragma once
#include <com/sun/star/awt/XTopWindow.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/task/XStatusIndicator.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <chrono>
#include <memory>
#include <string>
#include <string_view>

namespace referralbook::calc {

/// Thrown out of set_up_progress::at when the user pressed Stop.
struct stopped_by_user {};

/// How far a long command is: the bar in the status line, and, once it takes longer than half a second, a small window
/// with a button Stop. The document's window takes no input meanwhile. Main thread only.
class set_up_progress {
public:
    /// `ask_stop` false: no window (a quiet call).
    set_up_progress(com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context,
        com::sun::star::uno::Reference<com::sun::star::frame::XFrame> const& frame, bool ask_stop,
        std::string_view title = "Set up this workbook");
    ~set_up_progress();
    set_up_progress(set_up_progress const&) = delete;
    set_up_progress& operator=(set_up_progress const&) = delete;

    /// True while one is shown somewhere: the office takes events then, and no other command may begin in the middle.
    static bool at_work() { return at_work_ > 0; }

    void at(int percent, std::string_view doing);
    /// Stops as soon as so much is done, as though the button had been pressed: for a call that shows no window.
    void stop_at(int percent) { stop_at_ = percent; }

private:
    class stop_window;
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> context_;
    com::sun::star::uno::Reference<com::sun::star::frame::XFrame> frame_;
    com::sun::star::uno::Reference<com::sun::star::task::XStatusIndicator> bar_;
    std::unique_ptr<stop_window> window_;
    std::chrono::steady_clock::time_point began_ = std::chrono::steady_clock::now();
    bool ask_stop_;
    int stop_at_ = 101;
    static inline int at_work_ = 0;
    std::string title_;
};

}
