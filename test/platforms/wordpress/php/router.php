<?php
// The blog's web server: Ownside's folder as a host of static files has it, and WordPress for everything else.
$path = rawurldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH) ?? '/');
if (!str_starts_with($path, '/ownside/')) {
    return false;
}
$folder = realpath($_SERVER['DOCUMENT_ROOT'] . '/ownside');
$file = realpath($_SERVER['DOCUMENT_ROOT'] . $path);
if ($file === false || !is_file($file) || !str_starts_with($file, "$folder/")) {
    http_response_code(404);
    return true;
}
$types = [
    'html' => 'text/html; charset=utf-8',
    'js' => 'text/javascript; charset=utf-8',
    'json' => 'application/json; charset=utf-8',
    'txt' => 'text/plain; charset=utf-8',
];
header('Content-Type: ' . ($types[pathinfo($file, PATHINFO_EXTENSION)] ?? 'application/octet-stream'));
// Frames without an origin, as WordPress makes them, load modules only with this.
header('Access-Control-Allow-Origin: *');
readfile($file);
return true;
