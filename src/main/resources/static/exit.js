// Exit this page: covers the page at once, then puts a neutral site in its place.
// Without this script the link still leads there.
(function () {
  "use strict";
  var link = document.getElementById("exit");
  if (!link) {
    return;
  }
  var WITHIN = 5000;
  var title = document.title;
  var presses = 0;
  var last = 0;
  var status = document.createElement("div");
  status.className = "quiet";
  status.setAttribute("role", "status");
  document.body.appendChild(status);

  function cover() {
    var shade = document.createElement("div");
    shade.className = "cover";
    shade.setAttribute("role", "alert");
    shade.textContent = link.dataset.loading;
    document.body.appendChild(shade);
    document.documentElement.classList.add("covered");
    document.title = link.dataset.loading;
    var icon = document.querySelector("link[rel=icon]");
    if (icon) {
      icon.remove();
    }
  }

  function leave(event) {
    if (event) {
      event.preventDefault();
    }
    cover();
    window.location.replace(link.href);
  }

  // Coming back with the Back button may restore this very page, cover and all.
  function uncover() {
    var shade = document.querySelector(".cover");
    if (shade) {
      shade.remove();
      document.documentElement.classList.remove("covered");
      document.title = title;
    }
    presses = 0;
    status.textContent = "";
  }

  function count(event) {
    if (event.key !== "Shift") {
      presses = 0;
      status.textContent = "";
      return;
    }
    var now = Date.now();
    presses = now - last > WITHIN ? 1 : presses + 1;
    last = now;
    if (presses === 3) {
      leave();
    } else {
      status.textContent = presses === 1 ? link.dataset.again : link.dataset.onceMore;
    }
  }

  link.addEventListener("click", leave);
  document.addEventListener("keydown", function (event) {
    if (!event.repeat) {
      count(event);
    }
  });
  window.addEventListener("pageshow", uncover);
})();
