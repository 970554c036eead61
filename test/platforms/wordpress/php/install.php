<?php
// Installs WordPress as its own page does, with one person in each role. Prints what they sign in with, as JSON.
[, $root, $host, $look] = $argv;
$_SERVER['HTTP_HOST'] = $host;
$_SERVER['SERVER_NAME'] = $host;
$_SERVER['REQUEST_URI'] = '/';
define('WP_INSTALLING', true);
// Nobody is written to.
function wp_new_blog_notification() {}
function wp_mail() { return true; }

require "$root/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

$password = wp_generate_password(24, false);
wp_install('A blog', 'administrator', 'administrator@blog.example', true, '', $password);
// A feed with every post in it.
update_option('posts_per_rss', 500);
switch_theme($look);

$people = [];
foreach (['administrator', 'editor', 'author'] as $role) {
    $id = $role === 'administrator'
        ? get_user_by('login', $role)->ID
        : wp_insert_user(['user_login' => $role, 'user_pass' => $password, 'user_email' => "$role@blog.example", 'role' => $role]);
    // The tour of the editor has been taken.
    update_user_meta($id, $GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences', [
        'core/edit-post' => ['welcomeGuide' => false],
        'core' => ['welcomeGuide' => false, 'enableChoosePatternModal' => false],
        '_modified' => gmdate('c'),
    ]);
    [$application] = WP_Application_Passwords::create_new_application_password($id, ['name' => 'Proof']);
    $people[$role] = ['password' => $password, 'application' => $application];
}
echo json_encode(['version' => $wp_version, 'theme' => wp_get_theme()->get('Name'), 'people' => $people]);
