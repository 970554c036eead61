<?php
// The screen that WordPress has had from the beginning, which it still shows where this filter says so. A plugin that
// many blogs have does the same. Whoever brings this cookie writes in it.
add_filter('use_block_editor_for_post', fn ($is) => $is && !isset($_COOKIE['classic_editor']));
