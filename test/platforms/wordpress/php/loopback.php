<?php
// A stand-in for a public address, and nothing else: WordPress asks no page of its own machine for oEmbed, nor one on
// an unusual port. A blog that people can reach needs neither line.
add_filter('http_request_host_is_external', fn ($is, $host) => $is || $host === '127.0.0.1', 10, 2);
add_filter('http_allowed_safe_ports', fn ($ports) => [...$ports, (int) parse_url(home_url(), PHP_URL_PORT)]);
